using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.ContactTests;

public sealed class AnswerContactTestTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerContactTestTests() => _house = _clock.House();

    [Fact]
    public async Task Who_opens_the_link_has_not_answered_and_who_presses_the_button_has_once()
    {
        var address = $"/{House.Ours}/contact-test/{await Sent()}";
        using var browser = _house.Browser(Who.Anonymous);
        var page = await House.Read(await browser.GetAsync(address));
        Assert.Equal("Did the test message reach you?", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Starting a business in Fjällvik", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Kept()).AnsweredAt);

        var form = await OpenForm.At(browser, address);
        _clock.Now += TimeSpan.FromHours(5);
        var answer = await form.SendPlain();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var first = (await Kept()).AnsweredAt;
        Assert.Equal(_clock.Now.UtcDateTime, first);

        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain()).StatusCode);
        Assert.Equal(first, (await Kept()).AnsweredAt);
        Assert.Equal("Thank you, it reached you", (await House.Read(await browser.GetAsync(address))).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task After_fourteen_days_the_link_takes_no_answer_and_says_so()
    {
        var address = $"/{House.Ours}/contact-test/{await Sent()}";
        using var browser = _house.Browser(Who.Anonymous);
        var form = await OpenForm.At(browser, address);
        _clock.Now += TimeSpan.FromDays(14);

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain()).StatusCode);
        Assert.Equal("The test is over", (await House.Read(await browser.GetAsync(address))).QuerySelector("h1")!.TextContent);
        Assert.Null((await Kept()).AnsweredAt);
    }

    [Fact]
    public async Task A_link_of_another_partnership_or_of_none_is_not_found_and_guessing_is_slowed()
    {
        var token = await Sent();
        using var browser = _house.Browser(Who.Anonymous);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Another}/contact-test/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/nowhere/contact-test/{token}")).StatusCode);
        for (var i = 0; i < 9; i++) Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/contact-test/guess{i}")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await browser.GetAsync($"/{House.Ours}/contact-test/guess")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private Task<string> Sent() => _house.Test(_house.PointOf(_house.Municipality("Fjällvik"), ContactRole.StartUps, _house.Reachable("Åsa Ek", "asa@example.org"), replyDays: 2));

    private Task<ContactTest> Kept() => _house.Fresh().ContactTests.AsNoTracking().SingleAsync();
}
