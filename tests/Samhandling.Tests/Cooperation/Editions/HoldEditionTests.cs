using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Editions;

public sealed class HoldEditionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_a_meeting_in_the_series_of_the_place_and_nobody_can_register_yet()
    {
        var place = _house.MeetingPlace();

        var answer = await (await OpenForm.At(_house, $"meeting-places/{place.Id}/editions/new")).SendAll(("Title", "Konferensen 2999"), ("Day", "2999-04-15"), ("From", "9"), ("LastDay", "2999-04-16"), ("Place", "Storhamn"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var edition = await _house.Fresh().Editions.Include(e => e.Meeting).SingleAsync();
        Assert.Equal((place.Id, place.Id, "Konferensen 2999"), (edition.MeetingPlaceId, edition.Meeting!.SeriesId!.Value, edition.Meeting.Title));
        Assert.False(edition.IsOpen(Staged.Someday));
        Assert.Equal($"/{House.Ours}/editions/{edition.Id}", (await _house.Page($"meetings/{edition.MeetingId}")).QuerySelector("#edition + p a")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/editions/{edition.Id}/public")).StatusCode);
    }

    [Fact]
    public async Task What_one_edition_does_not_reach_moves_on_to_the_next()
    {
        var place = _house.MeetingPlace();
        var (first, second) = (_house.Edition(day: new(2026, 2, 10), place: place), _house.Edition(day: new(2027, 2, 10), place: place));

        Assert.Equal(second.MeetingId, (await _house.Get<NextMeeting>().After(await _house.Fresh().Meetings.SingleAsync(m => m.Id == first.MeetingId)))!.Id);
    }

    [Fact]
    public async Task A_meeting_that_cannot_be_is_refused_at_its_field()
    {
        var page = await House.Read(await (await OpenForm.At(_house, $"meeting-places/{_house.MeetingPlace().Id}/editions/new")).SendAll(("Day", "2999-04-15"), ("From", "9:00"), ("To", "8:00")));

        Assert.NotNull(page.QuerySelector("#to-error"));
        Assert.False(await _house.Fresh().Meetings.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
