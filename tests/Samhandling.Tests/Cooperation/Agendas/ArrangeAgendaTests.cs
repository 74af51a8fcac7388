using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class ArrangeAgendaTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public ArrangeAgendaTests() => _house = _clock.House();

    [Fact]
    public async Task A_point_moves_by_one_press_and_its_button_has_the_focus_again()
    {
        var meeting = _house.Meeting(points: ["A", "B", "C"]);
        var (b, c) = (meeting.Points[1].Id, meeting.Points[2].Id);
        var form = await OpenForm.At(_house, $"meetings/{meeting.Id}/agenda", name: "arrange-agenda");

        Assert.EndsWith($"#earlier-{c}", (await form.SendPlain(("Form.Earlier", c.ToString()))).Headers.Location!.ToString(), StringComparison.Ordinal);
        // At the end of its way the other button is what is left.
        var last = await form.SendPlain(("Form.Earlier", c.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, last.StatusCode);
        Assert.EndsWith($"#later-{c}", last.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.NotNull((await _house.Page($"meetings/{meeting.Id}/agenda")).GetElementById($"later-{c}"));
        Assert.Equal(["C", "A", "B"], await Titles());
        await form.SendPlain(("Form.Later", b.ToString()));
        Assert.Equal(["C", "A", "B"], await Titles());
    }

    [Fact]
    public async Task An_agenda_of_approved_minutes_stays()
    {
        var meeting = _house.Meeting(points: ["A", "B"]);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Acting.Refused(await _house.Get<ArrangeAgenda>().Handle(meeting.Id, new() { Earlier = meeting.Points[1].Id }));
        Assert.Equal(["A", "B"], await Titles());
    }

    public void Dispose() => _house.Dispose();

    private Task<List<string>> Titles() => _house.Fresh().AgendaPoints.OrderBy(p => p.Number).Select(p => p.Title).ToListAsync();
}
