using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Participants;

public sealed class TellAttendanceTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Of_two_who_tick_at_one_time_neither_undoes_the_other()
    {
        var meeting = _house.Meeting();
        var (anna, bo) = (_house.Called(meeting, _house.Person("Anna Ek")), _house.Called(meeting, _house.Person("Bo Ek")));
        var one = await OpenForm.At(_house, $"meetings/{meeting.Id}/participants", name: "attendance");

        Acting.Agreed(await _house.Get<TellAttendance>().Handle(meeting.Id, new() { Present = [bo.Id] }));
        Assert.Equal(HttpStatusCode.Redirect, (await one.SendPlain(("Form.Present", anna.Id.ToString()))).StatusCode);
        Assert.Equal(2, await _house.Fresh().Participants.CountAsync(p => p.IsPresent));

        Acting.Agreed(await _house.Get<TellAttendance>().Handle(meeting.Id, new() { Told = [anna.Id, bo.Id], Present = [bo.Id] }));
        Assert.Equal([bo.Id], await _house.Fresh().Participants.Where(p => p.IsPresent).Select(p => p.Id).ToListAsync());
    }

    [Fact]
    public async Task Two_thousand_participants_are_shown_fifty_a_page_and_a_tick_on_one_page_leaves_the_others()
    {
        var meeting = _house.Meeting();
        var db = _house.Fresh();
        var persons = Enumerable.Range(0, 2000).Select(i => Person.Of(new() { Name = $"Deltagare {i:0000}" })).ToList();
        db.AddRange(persons);
        db.AddRange(persons.Select((p, i) => new Participant { MeetingId = meeting.Id, PersonId = p.Id, IsPresent = i == 1999 }));
        await db.SaveChangesAsync();

        var page = await _house.Page($"meetings/{meeting.Id}/participants?page=2");
        var boxes = page.QuerySelectorAll("input[type=checkbox]");
        Assert.Equal(50, boxes.Length);
        Assert.Contains("Deltagare 0050", boxes[0].ParentElement!.TextContent, StringComparison.Ordinal);

        Acting.Agreed(await _house.Get<TellAttendance>().Handle(meeting.Id, new() { Present = [Guid.Parse(boxes[0].GetAttribute("value")!)] }));
        Assert.Equal(2, await _house.Fresh().Participants.CountAsync(p => p.IsPresent));
    }

    public void Dispose() => _house.Dispose();
}
