using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Levels;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Levels;

public sealed class RecordReceiptTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_answer_is_kept_and_shown_and_cannot_be_older_than_the_letter()
    {
        var issue = _house.HandedOn(_house.Issue(_house.Process(), level: IssueLevel.Local));
        var form = await OpenForm.At(_house, $"process-issues/{issue.Id}/receipt", name: "record-receipt");

        Assert.NotNull((await House.Read(await form.SendAll(("AnsweredOn", "2026-02-01")))).QuerySelector("#answeredon-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("AnsweredOn", "2026-03-05"), ("IsTakenOn", "false"), ("Answer", "Inte i år"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("AnsweredOn", "2026-03-06")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal((false, "Inte i år"), await _house.Fresh().ProcessIssues.SingleAsync() is var kept ? (kept.IsTakenOn!.Value, kept.Answer) : default);
        Assert.Contains("Småby kommun said no 05/03/2026", (await _house.Page("not-regional", Who.Reader)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
