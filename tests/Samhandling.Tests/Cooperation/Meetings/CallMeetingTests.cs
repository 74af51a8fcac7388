using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class CallMeetingTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_sits_in_the_group_that_day_is_called_and_what_waits_comes_on_the_agenda()
    {
        var (group, bank) = (_house.Group(), _house.Organisation("Banken"));
        var (anna, bo) = (_house.Person("Anna Ek", bank), _house.Person("Bo Ek", bank));
        _house.GroupSeat(group, bank, anna);
        _house.GroupSeat(group, bank, bo, to: Met.Day.AddDays(-1));
        _house.Keep(AgendaPoint.Waiting(group.Id, "Kvar (3 ggr)"));
        // What a survey asked for is put on a meeting by hand.
        _house.Keep(AgendaPoint.Waiting(group.Id, new("Önskat", 12), 1));

        var answer = await (await OpenForm.At(_house, $"meetings/new?group={group.Id}", name: "call-meeting")).SendAll(("Title", "Rådets möte"), ("Day", "2026-02-10"), ("From", "9.00"), ("To", "12:00"), ("Agenda", "Ekonomi\n- Aktuellt\n\n"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var meeting = await _house.Fresh().Meetings.Include(m => m.Points).SingleAsync();
        Assert.Equal((group.Id, Met.Day, new TimeOnly(9, 0), "Europe/Stockholm"), (meeting.GroupId!.Value, meeting.Day, meeting.From, meeting.Zone));
        Assert.Equal([("Ekonomi", 0), ("Aktuellt", 0), ("Kvar", 2)], meeting.Points.OrderBy(p => p.Number).Select(p => (p.Title, p.RaisedAgain)));
        Assert.Equal([(anna.Id, bank.Id)], (await _house.Fresh().Participants.ToListAsync()).Select(p => (p.PersonId, p.OrganisationId!.Value)));
        var page = await _house.Page(answer.Headers.Location!.AbsolutePath);
        Assert.Equal("Rådets möte", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_series_keeps_the_wall_s_time_when_summer_time_begins()
    {
        Acting.Agreed(await _house.Get<CallMeeting>().Handle(Form("2026-03-22", "09:00", 3)));

        var meetings = await _house.Fresh().Meetings.OrderBy(m => m.Day).ToListAsync();
        Assert.Equal([8, 7, 7], meetings.Select(m => m.BeginsAt.Hour));
        Assert.Equal([22, 29, 5], meetings.Select(m => m.Day.Day));
        Assert.Single(meetings.Select(m => m.SeriesId).Distinct());
        Assert.NotNull(meetings[0].SeriesId);
    }

    [Fact]
    public async Task A_series_through_the_night_when_clocks_jump_meets_an_hour_later_that_night_alone()
    {
        Acting.Agreed(await _house.Get<CallMeeting>().Handle(Form("2026-03-22", "02:30", 3)));

        Assert.Equal([new(2, 30), new(3, 30), new(2, 30)], (await _house.Fresh().Meetings.OrderBy(m => m.Day).ToListAsync()).Select(m => m.From));
    }

    [Fact]
    public async Task What_cannot_be_is_refused_at_its_field_and_nothing_is_called()
    {
        var call = _house.Get<CallMeeting>();
        Assert.Equal("Meetings", Acting.Refused(await call.Handle(Form("2026-03-22", "09:00", 61))).Field);
        Assert.Equal("Agenda", Acting.Refused(await call.Handle(Form("2026-03-22", "09:00", 1, string.Join('\n', Enumerable.Repeat("Punkt", 101))))).Field);
        var group = _house.Group(but: g => g with { To = new(2026, 1, 1) });
        var form = Form("2026-03-22", "09:00", 1);
        form.GroupId = group.Id;
        Assert.Equal("GroupId", Acting.Refused(await call.Handle(form)).Field);
        Assert.False(await _house.Fresh().Meetings.AnyAsync());

        var page = await House.Read(await (await OpenForm.At(_house, "meetings/new", name: "call-meeting")).SendAll(("Title", "Möte"), ("Day", "2026-02-30"), ("From", "nio")));
        Assert.Contains("2026-02-30", page.QuerySelector("#day-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("nio", page.QuerySelector("#from-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_of_another_partnership_is_not_found_and_a_reader_may_not_call()
    {
        var form = Form("2026-03-22", "09:00", 1);
        form.GroupId = Guid.NewGuid();
        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(() => _house.Get<CallMeeting>().Handle(form));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/meetings/new")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static CallMeeting.Form Form(string day, string from, int meetings, string? agenda = null) => new() { Title = "Möte", Day = day, From = from, Zone = "Europe/Stockholm", Meetings = meetings, Weeks = 1, Agenda = agenda };
}
