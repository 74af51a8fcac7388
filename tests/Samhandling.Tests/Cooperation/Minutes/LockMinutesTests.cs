using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Trials;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class LockMinutesTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public LockMinutesTests() => _house = _clock.House();

    [Fact]
    public async Task What_was_not_reached_comes_on_the_series_next_agenda_once()
    {
        var (group, series) = (_house.Group(), Guid.CreateVersion7());
        var meeting = _house.Meeting("Nu", group: group, series: series, points: ["Nådd", "Inte nådd"]);
        _house.Meeting("Gruppens andra", Met.Day.AddDays(7), group);
        var next = _house.Meeting("Seriens nästa", Met.Day.AddDays(28), group, series, "Först");
        _house.Line(meeting.Points[0]);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meetings/{meeting.Id}/lock", name: "lock-minutes")).Send()).StatusCode);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Assert.Equal([("Först", 0), ("Inte nådd", 1)], (await _house.Fresh().AgendaPoints.Where(p => p.MeetingId == next.Id).OrderBy(p => p.Number).ToListAsync()).Select(p => (p.Title, p.Carried)));
        Assert.Equal([false, true], await _house.Fresh().AgendaPoints.Where(p => p.MeetingId == meeting.Id).OrderBy(p => p.Number).Select(p => p.IsMovedOn).ToListAsync());
        Assert.Equal(_clock.Now.UtcDateTime, (await _house.Fresh().Meetings.SingleAsync(m => m.Id == meeting.Id)).LockedAt);
    }

    [Fact]
    public async Task While_no_next_meeting_is_called_it_waits_with_the_group_and_where_there_is_neither_it_stays()
    {
        var group = _house.Group();
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(_house.Meeting(group: group, points: "Kvar").Id));
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(_house.Meeting(points: "Ensam").Id));

        Assert.Equal((group.Id, "Kvar", 1), (await _house.Fresh().AgendaPoints.Where(p => p.MeetingId == null).ToListAsync()).Select(p => (p.GroupId!.Value, p.Title, p.Carried)).Single());
        Assert.False((await _house.Fresh().AgendaPoints.SingleAsync(p => p.Title == "Ensam")).IsMovedOn);
    }

    [Fact]
    public async Task What_is_tried_gets_the_day_its_line_names_or_the_next_meeting_s_or_three_months()
    {
        var (series, alone) = (Guid.CreateVersion7(), _house.Meeting("Ensamt", points: "Sak"));
        var meeting = _house.Meeting("Nu", series: series, points: "Sak");
        _house.Meeting("Nästa", Met.Day.AddDays(28), series: series);
        _house.Line(meeting.Points[0], "~ Vi prövar kortare möten, senast 1 juni", 1);
        _house.Line(meeting.Points[0], "~ Vi prövar först med en gemensam yta", 2);
        _house.Line(meeting.Points[0], "Vi prövar, sade någon", 3);
        _house.Line(alone.Points[0], "~ Vi prövar ensamma");

        foreach (var one in new[] { meeting, meeting, alone }) Acting.Agreed(await _house.Get<LockMinutes>().Handle(one.Id));

        Assert.Equal([new(2026, 6, 1), new(2026, 3, 10), new(2026, 5, 10)], (await _house.Fresh().Trials.Include(t => t.Line!.Point).ToListAsync()).OrderBy(t => t.Line!.Point!.MeetingId == alone.Id).ThenBy(t => t.Line!.Number).Select(t => t.ReviewOn));
    }

    [Fact]
    public async Task Minutes_of_a_meeting_that_has_not_begun_are_not_approved_and_the_page_says_why()
    {
        var meeting = _house.Meeting(day: new(2026, 3, 3));

        var page = await House.Read(await (await OpenForm.At(_house, $"meetings/{meeting.Id}/lock", name: "lock-minutes")).Send());

        Assert.Contains("not begun", page.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await _house.Fresh().Meetings.SingleAsync()).LockedAt);
    }

    public void Dispose() => _house.Dispose();
}
