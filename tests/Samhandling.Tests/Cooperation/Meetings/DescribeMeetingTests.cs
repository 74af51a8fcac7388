using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class DescribeMeetingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeMeetingTests() => _house = _clock.House();

    [Fact]
    public async Task What_is_changed_is_kept_and_a_refusal_stands_at_its_field()
    {
        var meeting = _house.Meeting();
        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/edit", name: "describe-meeting");

        Assert.Contains("before it begins", (await House.Read(await form.SendAll(("To", "08:00")))).QuerySelector("#to-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Nytt namn"), ("To", ""))).StatusCode);

        var kept = await _house.Fresh().Meetings.SingleAsync();
        Assert.Equal(("Nytt namn", null, 1), (kept.Title, kept.To, kept.Version));
    }

    [Fact]
    public async Task Once_its_minutes_are_approved_it_stays_as_it_is()
    {
        var meeting = _house.Meeting();
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        var form = MeetingForm.Of(await _house.Fresh().Meetings.SingleAsync());
        Assert.Contains("approved", Acting.Refused(await _house.Get<DescribeMeeting>().Handle(meeting.Id, form)).Reason, StringComparison.Ordinal);
        Assert.Contains("approved", Acting.Refused(await _house.Get<AddPoint>().Handle(meeting.Id, new() { Points = "Ny" })).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_meeting_is_not_found_and_a_reader_may_not_change_one()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/meetings/{Guid.NewGuid()}/edit")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meetings/{_house.Meeting().Id}/edit")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
