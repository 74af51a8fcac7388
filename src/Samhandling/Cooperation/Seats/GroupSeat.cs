using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Seats;

/// <summary>What somebody is in a group.</summary>
public enum SeatPart { Leader, Secretary, Member, Deputy }

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

    /// <summary>Gives an organisation a seat in the group. Refused as <see cref="Change"/> is.</summary>
    /// <param name="group">With its seats.</param>
    /// <param name="organisationId">Whose seat it is.</param>
    /// <param name="facts">Who has it, as what, and when.</param>
    public static Result<GroupSeat> In(Group group, Guid organisationId, SeatFacts facts) => new GroupSeat { GroupId = group.Id, OrganisationId = organisationId }.Taking(group, facts);

    /// <summary>Refused outside the group's term, for a deputy of nobody, and where the person has a seat there for the organisation already.</summary>
    public Result<GroupSeat> Change(Group group, SeatFacts facts)
    {
        Version++;
        return Taking(group, facts);
    }

    public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day);

    /// <summary>Its last day is that day, unless it has ended before.</summary>
    public void EndWith(DateOnly day)
    {
        if (To <= day) return;
        To = day;
        Version++;
    }

    public void StandInForNobody()
    {
        DeputyForId = null;
        Version++;
    }

    private Result<GroupSeat> Taking(Group group, SeatFacts facts)
    {
        var (from, to) = (facts.From, facts.To);
        if (to < from) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(to, from));
        if (from < group.From) return new Refusal(nameof(From), Texts.GroupBeginsLater.With(group.From));
        if ((group.ClosedOn ?? group.To) is { } last && from > last) return new Refusal(nameof(From), Texts.GroupEndsBefore.With(last));
        var others = group.Seats.Where(s => s.Id != Id).ToList();
        var isDeputy = facts.Part is SeatPart.Deputy;
        if (isDeputy && !others.Exists(s => s.Id == facts.DeputyForId && s.Part is not SeatPart.Deputy)) return new Refusal(nameof(DeputyForId), Texts.DeputyForWhom);
        if (facts.PersonId is { } person && others.Exists(s => s.PersonId == person && s.OrganisationId == OrganisationId && s.Meets(from, to))) return new Refusal(nameof(PersonId), Texts.SitsThereAlready);
        (PersonId, Part, DeputyForId, From, To) = (facts.PersonId, facts.Part, isDeputy ? facts.DeputyForId : null, from, to);
        return this;
    }

    /// <summary>Whether its time has a day in common with another.</summary>
    private bool Meets(DateOnly? from, DateOnly? to) => (From is null || to is null || From <= to) && (To is null || from is null || from <= To);
}
