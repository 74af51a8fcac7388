using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies.GatheredStudies;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Studies.GatheredStudies;

public sealed class HandInGatheredTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_handed_in_is_shown_with_what_is_not_taken_and_which_rows_have_faults()
    {
        var form = await OpenForm.At(_house, "studies/gather", Who.Analyst);
        var answer = await form.SendFile("Survey", "ways.lss", System.Text.Encoding.UTF8.GetBytes(Gathered.Survey));
        var page = await _house.Page(answer.Headers.Location!.AbsolutePath, Who.Analyst);

        Assert.Contains("2 ", page.QuerySelector("#taken-questions")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("rank", page.QuerySelector("#not-taken ~ div tbody th")!.TextContent);

        var file = await _house.HandIn(Handed.File("ways.lss", Gathered.Survey), Handed.File("results.csv", Gathered.Responses(3) + "\"4\",\"\",\"A9\",\"many\"\n"));
        var rows = await _house.Page($"studies/gather/{file.Id}", Who.Analyst);
        Assert.Equal(["5", "5"], rows.QuerySelectorAll("#rows-read ~ div tbody td[data-label=Row]").Select(c => c.TextContent));
        Assert.Contains("A9", rows.QuerySelector("#rows-read ~ div")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Survey")]
    [InlineData("<html></html>", "Survey")]
    [InlineData("<document><questions>", "Survey")]
    [InlineData("{\"codebook\":", "Survey")]
    public async Task What_cannot_be_read_is_refused_beside_its_field_and_not_kept(string content, string field)
    {
        var refused = await (await _house.As<HandInGathered>(Who.Analyst)).Handle(new() { Survey = Handed.File("a.lss", content) });

        Assert.False(refused.Try(out _, out var refusal));
        Assert.Equal(field, refusal.Field);
        Assert.Equal(0, await _house.Fresh().GatheredFiles.CountAsync());
    }

    [Fact]
    public async Task A_file_is_its_owners_alone_and_no_other_role_hands_in()
    {
        var file = await _house.HandIn(3);

        Assert.Equal(HttpStatusCode.OK, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/studies/gather/{file.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Coordinator).GetAsync($"/{House.Ours}/studies/gather/{file.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/studies/gather")).StatusCode);
        await Assert.ThrowsAsync<NotFoundException>(async () => await _house.In(House.Ours, Role.Analyst).GetRequiredService<OpenGatherings>().One(file.Id));
    }

    public void Dispose() => _house.Dispose();
}
