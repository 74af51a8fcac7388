using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Levels;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Levels;

public sealed class WeighIssueTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_in_has_a_reason_and_a_level_has_a_motive()
    {
        var issue = _house.Issue(_house.Process(), scope: Scope.Undecided);
        var form = await OpenForm.At(_house, $"process-issues/{issue.Id}", name: "weigh-issue");

        Assert.NotNull((await House.Read(await form.SendAll(("Scope", "In")))).QuerySelector("#reason-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("Scope", "In"), ("Reason", "Många vill"), ("Level", "Regional")))).QuerySelector("#motive-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Scope", "Out"), ("Reason", "Prövat förut"))).StatusCode);

        Assert.Equal((Scope.Out, "Prövat förut", null), await _house.Fresh().ProcessIssues.SingleAsync() is var kept ? (kept.Scope, kept.Reason, kept.Level) : default);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/process-issues/{issue.Id}")).StatusCode);
    }

    [Fact]
    public async Task What_was_handed_on_keeps_its_level()
    {
        var issue = _house.HandedOn(_house.Issue(_house.Process(), level: IssueLevel.Local));
        var form = await OpenForm.At(_house, $"process-issues/{issue.Id}", name: "weigh-issue");

        Assert.NotNull((await House.Read(await form.SendAll(("Level", "Regional")))).QuerySelector("#level-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Motive", "Kommunen kan göra det i år"))).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
