using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Meetings;

public sealed class AddPointTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_line_is_a_point_after_those_that_are_there()
    {
        var meeting = _house.Meeting(points: "Först");

        var answer = await (await OpenForm.At(_house, $"meetings/{meeting.Id}", name: "add-point")).Send(("Points", "1. Sedan\n- Sist\n"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["Först", "Sedan", "Sist"], await _house.Fresh().AgendaPoints.OrderBy(p => p.Number).Select(p => p.Title).ToListAsync());
    }

    [Fact]
    public async Task A_point_that_is_wanted_again_is_counted_and_one_that_was_talked_about_comes_anew()
    {
        var meeting = _house.Meeting(points: ["Ekonomi", "Ungdom"]);
        _house.Line(meeting.Points[1]);

        Acting.Agreed(await _house.Get<AddPoint>().Handle(meeting.Id, new() { Points = "ekonomi (2 ggr)\nUngdom" }));

        Assert.Equal([("Ekonomi", 2), ("Ungdom", 0), ("Ungdom", 0)], (await _house.Fresh().AgendaPoints.OrderBy(p => p.Number).ToListAsync()).Select(p => (p.Title, p.RaisedAgain)));
        Assert.Contains("Raised 3 times", (await _house.Page($"meetings/{meeting.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_point_that_is_too_long_is_refused_and_none_is_added()
    {
        var meeting = _house.Meeting();

        Assert.Equal("Points", Acting.Refused(await _house.Get<AddPoint>().Handle(meeting.Id, new() { Points = "Kort\n" + new string('x', AgendaPoint.TitleLength + 1) })).Field);
        Assert.False(await _house.Fresh().AgendaPoints.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
