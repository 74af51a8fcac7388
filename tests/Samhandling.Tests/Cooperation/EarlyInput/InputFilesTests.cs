using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Platform.Attachments;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class InputFilesTests : IDisposable
{
    private static readonly byte[] s_draft = "Utkastet"u8.ToArray();

    private readonly House _house = new();

    [Fact]
    public async Task Who_is_asked_fetches_the_draft_by_the_own_link_and_nobody_else_does()
    {
        var (round, other) = (_house.InputRound(closes: Staged.Someday), _house.InputRound("Ett annat utkast", Staged.Someday));
        var (own, others) = (Asked(round, "Åsa Tidig", "Museet"), Asked(other, "Bo Sen", "Badet"));
        await (await OpenForm.At(_house, $"attachments/add/{InputRound.AttachmentKind}/{round.Id}")).SendFile("File", "Utkast.pdf", s_draft);
        var file = await _house.Fresh().Attachments.SingleAsync();

        var link = (await _house.Page($"early-input/answer/{own}", Who.Anonymous)).QuerySelector("a[download]")!;
        Assert.Equal("Utkast.pdf", link.TextContent);
        var fetched = await _house.Browser(Who.Anonymous).GetAsync(link.GetAttribute("href"));
        Assert.Equal(s_draft, await fetched.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/octet-stream", "attachment"), (fetched.Content.Headers.ContentType!.MediaType, fetched.Content.Headers.ContentDisposition!.DispositionType));

        Assert.Null((await _house.Page($"early-input/answer/{others}", Who.Anonymous)).QuerySelector("a[download]"));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"early-input/answer/{others}/files/{file.Id}", Who.Anonymous));
        Assert.Equal(HttpStatusCode.NotFound, await Status($"early-input/answer/no-such-link/files/{file.Id}", Who.Anonymous));
        foreach (var who in new[] { Who.Reader, Who.Partner, Who.Analyst }) Assert.Equal(HttpStatusCode.NotFound, await Status($"attachments/{file.Id}", who));
        Assert.Equal(HttpStatusCode.OK, await Status($"attachments/{file.Id}", Who.Coordinator));
    }

    [Fact]
    public async Task A_file_of_something_else_is_not_fetched_by_the_link()
    {
        var round = _house.InputRound(closes: Staged.Someday);
        var edition = _house.Edition();
        await (await OpenForm.At(_house, $"attachments/add/edition/{edition.Id}")).SendFile("File", "Program.pdf", s_draft);

        Assert.Equal(HttpStatusCode.NotFound, await Status($"early-input/answer/{Asked(round, "Åsa Tidig", "Museet")}/files/{(await _house.Fresh().Attachments.SingleAsync()).Id}", Who.Anonymous));
    }

    [Fact]
    public async Task The_materials_of_an_edition_are_for_all_in_the_partnership()
    {
        var edition = _house.Edition();
        Assert.Null((await _house.Page($"editions/{edition.Id}", Who.Reader)).QuerySelector("#attachments"));
        await (await OpenForm.At(_house, $"attachments/add/edition/{edition.Id}")).SendFile("File", "Program.pdf", s_draft);

        foreach (var who in new[] { Who.Reader, Who.Partner })
        {
            var link = (await _house.Page($"editions/{edition.Id}", who)).QuerySelector("#attachments a[download]")!;
            Assert.Equal(HttpStatusCode.OK, (await _house.Browser(who).GetAsync(link.GetAttribute("href"))).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, await Status($"attachments/add/edition/{edition.Id}", who));
        }
        Assert.Equal(HttpStatusCode.Redirect, await Status($"attachments/{(await _house.Fresh().Attachments.SingleAsync()).Id}", Who.Anonymous));
    }

    public void Dispose() => _house.Dispose();

    private string Asked(InputRound round, string person, string organisation) => _house.InputToken(_house.AskedInput(round, _house.Person(person), _house.Organisation(organisation)));

    private async Task<HttpStatusCode> Status(string path, Who who) => (await _house.Browser(who).GetAsync($"/{House.Ours}/{path}")).StatusCode;
}
