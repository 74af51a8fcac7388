using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class PlaceTopicTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public PlaceTopicTests() => _house = _clock.House();

    [Fact]
    public async Task One_press_puts_it_last_on_the_agenda_of_a_coming_meeting()
    {
        var group = _house.Group();
        var topic = _house.Keep(AgendaPoint.Waiting(group.Id, new("Lärande", 12), 1));
        var meeting = _house.Meeting("Rådets möte", new(2026, 3, 10), group, points: "Ekonomi");

        var answer = await (await OpenForm.At(_house, $"groups/{group.Id}/topics", name: "place-topic")).SendPlain(("Placed.Choice", $"{topic.Id}:{meeting.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((meeting.Id, 2, (Guid?)null), (await _house.Fresh().AgendaPoints.Where(p => p.Id == topic.Id).ToListAsync()).Select(p => (p.MeetingId!.Value, p.Number, p.GroupId)).Single());
    }

    [Fact]
    public async Task Another_group_s_meeting_and_one_that_is_called_off_take_none()
    {
        var group = _house.Group();
        var topic = _house.Keep(AgendaPoint.Waiting(group.Id, new("Lärande", 12), 1));
        var (other, off) = (_house.Meeting(group: _house.Group("Rådet")), _house.Meeting("Inställt", new(2026, 3, 10), group));
        Acting.Agreed(await _house.Get<CancelMeeting>().Handle(off.Id, new()));

        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<PlaceTopic>().Handle(new() { Choice = $"{topic.Id}:{other.Id}" }));
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<PlaceTopic>().Handle(new() { Choice = "x" }));
        Acting.Refused(await _house.Get<PlaceTopic>().Handle(new() { Choice = $"{topic.Id}:{off.Id}" }));
    }

    public void Dispose() => _house.Dispose();
}
