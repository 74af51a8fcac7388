using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Representation;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Representation;

internal static class Represented
{
    /// <summary>A report that somebody owes after a meeting of another body's group, the same in all of a house.</summary>
    public static ReportBack Report(this House house, DateOnly metOn)
    {
        var seat = house.Fresh().Set<Samhandling.Cooperation.Seats.GroupSeat>().AsNoTracking().SingleOrDefault(s => s.Group!.Name == "Fjällrådet")
            ?? house.GroupSeat(house.Group("Fjällrådet", but: f => f with { IsOurs = false }), house.Organisation("Turismen"), house.Person("Åsa Företrädare"));
        return house.Fresh().Set<ReportBack>().AsNoTracking().SingleOrDefault(r => r.GroupSeatId == seat.Id && r.MetOn == metOn) ?? house.Keep(ReportBack.After(seat.Id, metOn, "SE"));
    }
}
