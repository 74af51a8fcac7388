using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.IdeaDoors;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.IdeaDoors;

public sealed class SendIdeaTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SendIdeaTests() => _house = _clock.House();

    [Fact]
    public async Task Somebody_without_an_account_sends_an_idea_and_gets_a_link_to_follow_it()
    {
        _house.OpenIdeaDoor();
        var (browser, place) = (_house.Browser(Who.Anonymous), _house.Municipality("Fjällvik"));
        var form = await OpenForm.At(browser, $"/{House.Ours}/idea-door");

        var answer = await form.SendAll(("What", "En bastu vid leden"), ("PlaceId", place.Id.ToString()), ("Help", "Någon att fråga"), ("SenderEmail", "sven@example.org"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var idea = await _house.Fresh().Ideas.SingleAsync();
        Assert.Equal(("En bastu vid leden", place.Id, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 9), "en"), (idea.What, idea.PlaceId!.Value, idea.SentOn, idea.AnswerBy!.Value, idea.Language));
        var followed = await House.Read(await browser.GetAsync(answer.Headers.Location));
        Assert.Equal("Thank you, we have your idea", followed.QuerySelector("h1")!.TextContent);
        Assert.Contains("sven@example.org", followed.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Whoever types another's address sends nothing of the own by our mail.
        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("sven@example.org", mail.Recipient);
        Assert.DoesNotContain("bastu", mail.Subject + mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_is_told_beside_its_field()
    {
        _house.OpenIdeaDoor();
        var form = await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/idea-door");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#what-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("What", "En bastu"), ("SenderEmail", "ingen adress")))).QuerySelector("#senderemail-error"));
        Assert.Contains("people do not see", (await House.Read(await form.SendAll(("What", "Köp"), ("Website", "https://example.org")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.False(await _house.Fresh().Ideas.AnyAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", "Utan namn"))).StatusCode);
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    [Fact]
    public async Task A_door_that_was_closed_meanwhile_takes_nothing_and_says_so()
    {
        _house.OpenIdeaDoor();
        var form = await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/idea-door");
        var db = _house.Fresh();
        Acting.Agreed((await db.IdeaDoors.SingleAsync()).Change(isOpen: false, 5, null));
        await db.SaveChangesAsync();

        Assert.Contains("not taken here just now", (await House.Read(await form.SendAll(("What", "En bastu")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.False(await _house.Fresh().Ideas.AnyAsync());
    }

    [Fact]
    public async Task Who_fills_the_door_is_asked_to_come_later()
    {
        _house.OpenIdeaDoor();
        var form = await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/idea-door");
        for (var i = 0; i < 20; i++) Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", $"Idé {i}"))).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await form.SendAll(("What", "En till"))).StatusCode);

        _clock.Now += TimeSpan.FromHours(1);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", "En till"))).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
