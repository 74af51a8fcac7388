using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Attachments;

public sealed class RemoveAttachmentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_page_names_what_is_lost_and_then_it_is()
    {
        var study = await _house.Analyst().Import();
        var kept = await AddAttachmentTests.Kept(_house, study.Id);
        Assert.Contains("consent.txt", (await _house.Page($"attachments/{kept.Id}/remove")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, $"attachments/{kept.Id}/remove")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((0, 0), (await _house.Db.Attachments.CountAsync(), await _house.Db.Set<AttachmentBytes>().CountAsync()));
    }

    [Fact]
    public async Task Another_partnerships_file_is_not_found_and_stays()
    {
        var theirs = await AddAttachmentTests.Kept(_house, (await _house.In(House.Another, Role.Analyst).Import()).Id, House.Another);

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<RemoveAttachment>().Handle(theirs.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/attachments/{theirs.Id}/remove")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
