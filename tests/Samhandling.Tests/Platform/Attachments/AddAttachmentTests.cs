using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Data;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Attachments;

public sealed class AddAttachmentTests : IDisposable
{
    private static readonly byte[] s_bytes = Encoding.UTF8.GetBytes("the text of the consent");

    private readonly House _house = new();

    [Theory]
    [InlineData(Who.Coordinator)]
    [InlineData(Who.Analyst)]
    public async Task A_file_is_kept_with_a_study_and_comes_back_as_it_was(Who who)
    {
        var study = await _house.Analyst().Import();
        var form = await OpenForm.At(_house, $"attachments/add/network-study/{study.Id}", who);

        var answer = await form.SendFile("File", "Samtycke – våren.pdf", s_bytes);

        Assert.EndsWith($"/{House.Ours}/networks/{study.Id}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var kept = await _house.Db.Attachments.SingleAsync();
        Assert.Equal((s_bytes.Length, Convert.ToHexString(SHA256.HashData(s_bytes))), (kept.Size, Convert.ToHexString(kept.Sha256)));
        var link = (await _house.Page($"networks/{study.Id}", who)).QuerySelector("#attachments a[download]")!;
        Assert.Equal("Samtycke – våren.pdf", link.TextContent);
        var file = await _house.Browser(who).GetAsync(link.GetAttribute("href"));
        Assert.Equal(s_bytes, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("Samtycke – våren.pdf", file.Content.Headers.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task No_file_and_an_empty_one_are_refused_beside_the_field()
    {
        var study = await _house.Analyst().Import();

        var answer = await (await OpenForm.At(_house, $"attachments/add/network-study/{study.Id}")).SendFile("File", "empty.txt", []);

        Assert.NotNull((await House.Read(answer)).QuerySelector("#file-error"));
        Assert.Empty(await _house.Db.Attachments.ToListAsync());
    }

    [Fact]
    public async Task What_is_too_large_is_refused()
    {
        var study = await _house.Analyst().Import();

        var answer = await _house.Get<AddAttachment>().Handle(NetworkStudy.AttachmentKind, study.Id, new() { File = Handed.File("large.bin", new byte[Attachment.MostBytes + 1]) });

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal("File", refusal.Field);
    }

    [Fact]
    public async Task Nothing_is_kept_with_what_is_not_there_or_another_partnerships()
    {
        var theirs = await _house.In(House.Another, Role.Analyst).Import();
        var form = new AddAttachment.Form { File = Handed.File("a.txt", s_bytes) };

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddAttachment>().Handle(NetworkStudy.AttachmentKind, theirs.Id, form));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<AddAttachment>().Handle("nothing", Guid.NewGuid(), form));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/attachments/add/network-study/{theirs.Id}")).StatusCode);
    }

    [Fact]
    public async Task Its_address_opens_for_nobody_else_however_it_was_got()
    {
        var study = await _house.Analyst().Import();
        var kept = await Kept(_house, study.Id);
        var theirs = await _house.In(House.Another, Role.Analyst).Import();
        var other = await Kept(_house, theirs.Id, House.Another);
        var address = $"/{House.Ours}/attachments/{kept.Id}";

        Assert.Equal(HttpStatusCode.OK, (await _house.Browser().GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await _house.Browser(Who.Anonymous).GetAsync(address)).StatusCode);
        foreach (var who in new[] { Who.Reader, Who.Partner }) Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(who).GetAsync(address)).StatusCode);
        foreach (var who in new[] { Who.Operator, Who.Stranger }) Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/attachments/{other.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Stranger).GetAsync($"/{House.Ours}/attachments/{other.Id}")).StatusCode);

        // The cookie of a session that has ended.
        var browser = _house.Browser();
        await _house.Change(Who.Coordinator, user => user.Takes("another"));
        Assert.Equal(HttpStatusCode.Redirect, (await browser.GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task It_goes_with_its_study()
    {
        var study = await _house.Analyst().Import();
        await Kept(_house, study.Id);

        await _house.Get<UndoImport>().Handle(study.Id);

        Assert.Equal((0, 0), (await _house.Db.Attachments.CountAsync(), await _house.Db.Set<AttachmentBytes>().CountAsync()));
    }

    public void Dispose() => _house.Dispose();

    /// <summary>A file that a coordinator keeps with a study.</summary>
    internal static async Task<Attachment> Kept(House house, Guid studyId, string partnership = House.Ours, string name = "consent.txt", byte[]? bytes = null)
    {
        var answer = await house.In(partnership, Role.Coordinator).GetRequiredService<AddAttachment>().Handle(NetworkStudy.AttachmentKind, studyId, new() { File = Handed.File(name, bytes ?? s_bytes) });
        Assert.True(answer.Try(out var kept, out var refusal), refusal?.Reason);
        return kept;
    }
}
