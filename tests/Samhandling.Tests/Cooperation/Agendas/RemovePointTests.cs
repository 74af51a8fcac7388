using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class RemovePointTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemovePointTests() => _house = _clock.House();

    [Fact]
    public async Task Its_lines_go_too_which_the_page_says_and_what_was_promised_stays()
    {
        var meeting = _house.Meeting(points: ["A", "B", "C"]);
        var (line, bank) = (_house.Line(meeting.Points[1], "Kolla lokalen"), _house.Organisation("Banken"));
        _house.Keep(Acting.Agreed(Promise.Of(new("Kolla lokalen", null, bank.Id, null, new(2026, 4, 1)), Met.Day, meeting.Id, line.Id)));
        var address = $"agenda-points/{meeting.Points[1].Id}/remove";
        Assert.Contains("(1)", (await _house.Page(address)).QuerySelector("main .lead")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, address, name: "remove-point")).Send()).StatusCode);

        Assert.Equal([(1, "A"), (2, "C")], (await _house.Fresh().AgendaPoints.OrderBy(p => p.Number).ToListAsync()).Select(p => (p.Number, p.Title)));
        Assert.Empty(await _house.Fresh().MinutesLines.ToListAsync());
        var promise = await _house.Fresh().Promises.SingleAsync();
        Assert.Equal((meeting.Id, (Guid?)null), (promise.MeetingId!.Value, promise.LineId));
    }

    [Fact]
    public async Task A_point_of_approved_minutes_stays()
    {
        var meeting = _house.Meeting(points: "A");
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Acting.Refused(await _house.Get<RemovePoint>().Handle(meeting.Points[0].Id));
        Assert.Single(await _house.Fresh().AgendaPoints.ToListAsync());
    }

    public void Dispose() => _house.Dispose();
}
