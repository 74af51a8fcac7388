using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Seats;
using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Votes;

/// <summary>Votes in our partnership, as few words make them.</summary>
internal static class Voted
{
    /// <summary>A meeting with a point, of a group in which so many have a seat, and one a deputy's.</summary>
    public static Meeting Voting(this House house, int seats, Group? of = null)
    {
        var group = of ?? house.Group();
        for (var i = 0; i < seats; i++)
        {
            var seat = house.GroupSeat(group, house.Organisation($"Organisation {i}"));
            if (i == 0) house.GroupSeat(group, house.Organisation("Ersättarens"), part: SeatPart.Deputy, deputyFor: seat.Id);
        }
        return house.Meeting(group: group, points: "Monter");
    }

    public static Ballot Ballot(this House house, string matter = "Ska vi ha monter?", Meeting? meeting = null) =>
        house.Keep(Acting.Agreed(Samhandling.Cooperation.Votes.Ballot.Counted((meeting ?? house.Meeting(points: "Monter")).Points[0].Id, null, matter, (2, 1, 0), 0, null)));

    public static QuorumRule Quorum(this House house, Group group, bool isShare = true, int least = 50)
    {
        QuorumRule rule = new() { GroupId = group.Id };
        return house.Keep(Acting.Agreed(rule.Say(isShare, least)));
    }
}
