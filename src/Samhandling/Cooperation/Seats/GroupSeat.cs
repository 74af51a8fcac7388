using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Seats;

/// <summary>What somebody is in a group.</summary>
public enum SeatPart { Leader, Member, Deputy, Secretary }

/// <summary>What is said of a <see cref="GroupSeat"/>.</summary>
/// <param name="PersonId">Who sits there; null while the seat is vacant.</param>
/// <param name="Part">What the person is in the group.</param>
/// <param name="DeputyForId">The seat that a deputy stands in for.</param>
/// <param name="From">The first day; null where nobody has said.</param>
/// <param name="To">The last day; null while it goes on.</param>
public sealed record SeatFacts(Guid? PersonId, SeatPart Part, Guid? DeputyForId, DateOnly? From, DateOnly? To);

/// <summary>An organisation's place in a <see cref="Group"/>, and the <see cref="Person"/> who has it from one day to another; vacant while nobody has.</summary>
public sealed class GroupSeat
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid GroupId { get; init; }
    public Group? Group { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public SeatPart Part { get; private set; }
    public Guid? DeputyForId { get; private set; }
    public GroupSeat? DeputyFor { get; private init; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);

    /// <summary>Its last day is that day, unless it has ended before.</summary>
    public void EndWith(DateOnly day)
    {
        if (To <= day) return;
        To = day;
        Version++;
    }
}
