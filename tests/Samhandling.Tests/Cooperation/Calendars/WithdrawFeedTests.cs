using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Calendars;
using Samhandling.Platform.Sessions;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Calendars;

public sealed class WithdrawFeedTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_address_that_is_taken_back_opens_nothing()
    {
        var group = _house.Group();
        var token = Acting.Agreed(await _house.Get<MakeFeed>().Handle(new() { GroupId = group.Id }));
        var feed = _house.Fresh().CalendarFeeds.Single();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "calendars", name: "withdraw-feed")).SendPlain(("Withdrawn.FeedId", feed.Id.ToString()))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/calendars/{token}.ics")).StatusCode);
        Assert.Contains("none yet", (await _house.Page("calendars")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_s_own_is_taken_back_by_the_person_or_a_coordinator_and_by_nobody_else_and_goes_with_the_person()
    {
        var feed = OfAnna();
        var (withdraw, browser) = (_house.Partner().GetRequiredService<WithdrawFeed>(), _house.Browser(Who.Partner));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => withdraw.Handle(new() { FeedId = feed.Id }));
        Assert.DoesNotContain("Anna Ek", (await House.Read(await browser.GetAsync($"/{House.Ours}/calendars"))).Body!.TextContent, StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<WithdrawFeed>().Handle(new() { FeedId = feed.Id }));
        Assert.Empty(_house.Fresh().CalendarFeeds);

        var another = OfAnna();
        Assert.Contains(await _house.Get<ErasePerson>().Held(another.PersonId!.Value), held => held.Where == "Calendars");
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(another.PersonId!.Value));
        Assert.Empty(_house.Fresh().CalendarFeeds);
    }

    public void Dispose() => _house.Dispose();

    private CalendarFeed OfAnna()
    {
        CalendarFeed feed = new() { PersonId = _house.Keep(Person.Of(new() { Name = "Anna Ek" })).Id };
        feed.Renew(Secret.HashOf(Secret.New()), "sv", new(2026, 3, 1, 8, 0, 0, DateTimeKind.Utc));
        return _house.Keep(feed);
    }
}
