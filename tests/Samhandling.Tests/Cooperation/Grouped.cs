using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

/// <summary>Groups and seats in our partnership, as few words make them.</summary>
internal static class Grouped
{
    public static GroupFacts Facts(Guid owner, string name = "Strategiska rådet") => new() { Name = name, Purpose = "Vägleda det gemensamma arbetet", Level = GroupLevel.Regional, OwnerId = owner };

    public static Group Group(this House house, string name = "Strategiska rådet", Organisation? owner = null, Func<GroupFacts, GroupFacts>? but = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Groups.Group.Of((but ?? (f => f))(Facts((owner ?? house.Organisation("Regionen")).Id, name)))));

    public static GroupSeat GroupSeat(this House house, Group group, Organisation organisation, Person? person = null, SeatPart part = SeatPart.Member, DateOnly? from = null, DateOnly? to = null, Guid? deputyFor = null)
    {
        var there = house.Fresh().Groups.AsNoTracking().Include(g => g.Seats).Single(g => g.Id == group.Id);
        return house.Keep(Acting.Agreed(Samhandling.Cooperation.Seats.GroupSeat.In(there, organisation.Id, new(person?.Id, part, deputyFor, from, to))));
    }
}
