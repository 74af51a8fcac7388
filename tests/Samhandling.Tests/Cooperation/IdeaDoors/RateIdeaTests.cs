using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Ideas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.IdeaDoors;

public sealed class RateIdeaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_sender_reads_the_answer_by_the_link_and_says_how_it_was_received()
    {
        var (idea, anna) = (_house.Idea(), _house.Person("Anna Ek"));
        var (address, browser) = ($"/{House.Ours}/idea-door/{_house.IdeaToken(idea)}", _house.Browser(Who.Anonymous));
        Assert.Null((await House.Read(await browser.GetAsync(address))).QuerySelector("main select"));
        Acting.Agreed(await _house.Get<AnswerIdea>().Handle(idea.Id, new() { State = IdeaState.Helped, CompanionId = anna.Id, Reply = "Jag ringer" }));

        var page = await House.Read(await browser.GetAsync(address));
        Assert.Equal("Your idea: has got help", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Anna Ek", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jag ringer", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var form = OpenForm.In(page, browser, address, "rate-idea");
        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#stars-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Stars", "4"), ("Because", "Snabbt"))).StatusCode);

        var kept = await _house.Fresh().Ideas.SingleAsync();
        Assert.Equal((4, "Snabbt"), (kept.Stars!.Value, kept.StarsBecause));
    }

    [Fact]
    public async Task A_link_that_is_another_partnership_s_or_none_is_not_found()
    {
        var (token, browser) = (_house.IdeaToken(_house.Idea()), _house.Browser(Who.Anonymous));

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}/idea-door/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Another}/idea-door/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/idea-door/guess")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
