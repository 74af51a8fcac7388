using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Interest;

/// <summary>What is said of a <see cref="GroupProposal"/>.</summary>
/// <param name="Topic">What the group would be about, and be called.</param>
/// <param name="Benefit">What is to be won by it.</param>
/// <param name="OwnerId">The organisation that would call it together.</param>
/// <param name="LeastOrganisations">How many different organisations must be interested.</param>
/// <param name="Months">How long its term would be.</param>
/// <param name="FirstTask">What it begins with: a point on its first agenda.</param>
public sealed record ProposalFacts(string Topic, string Benefit, Guid OwnerId, int LeastOrganisations, int Months, string FirstTask);

/// <summary>A working group that somebody would like to have. Once enough different organisations are interested it is one.</summary>
public sealed class GroupProposal
{
    public const int TopicLength = 200, BenefitLength = 1000, FirstTaskLength = 300, UsualOrganisations = 3, MostOrganisations = 50, UsualMonths = 6, MostMonths = 12;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Topic { get; private init; } = "";
    public string Benefit { get; private init; } = "";
    public Guid OwnerId { get; private init; }
    public Organisation? Owner { get; private init; }
    public int LeastOrganisations { get; private init; }
    public int Months { get; private init; }
    public string FirstTask { get; private init; } = "";
    public DateOnly ProposedOn { get; private init; }

    /// <summary>The group that it became; null while interest is gathered.</summary>
    public Guid? GroupId { get; private set; }
    public Group? Group { get; private init; }
    public List<ProposalPlace> Places { get; } = [];
    public List<DeclaredInterest> Interests { get; } = [];

    /// <summary>Counts the declarations, so that of two at one time the second is held against the first.</summary>
    public int Version { get; private set; }

    /// <summary>How many different organisations are interested now. Two offices of one municipality are one.</summary>
    public int Organisations => Standing.Select(i => i.Organisation!.PartOfId ?? i.OrganisationId).Distinct().Count();

    private IEnumerable<DeclaredInterest> Standing => Interests.Where(i => i.WithdrawnOn is null);

    /// <summary>Refused without words, and outside the bounds of number and term.</summary>
    public static Result<GroupProposal> Of(ProposalFacts facts, IEnumerable<Guid> places, DateOnly today)
    {
        if (Names.Clean(facts.Topic) is not { } topic) return new Refusal(nameof(Topic), Texts.TopicIsNeeded);
        if (string.IsNullOrWhiteSpace(facts.Benefit)) return new Refusal(nameof(Benefit), Texts.BenefitIsNeeded);
        if (Names.Clean(facts.FirstTask) is not { } task) return new Refusal(nameof(FirstTask), Texts.FirstTaskIsNeeded);
        if (facts.LeastOrganisations is < 2 or > MostOrganisations) return new Refusal(nameof(LeastOrganisations), Texts.OrganisationsBetween.With(MostOrganisations));
        if (facts.Months is < 1 or > MostMonths) return new Refusal(nameof(Months), Texts.MonthsBetween.With(MostMonths));
        var proposal = new GroupProposal { Topic = topic, Benefit = facts.Benefit.Trim(), OwnerId = facts.OwnerId, LeastOrganisations = facts.LeastOrganisations, Months = facts.Months, FirstTask = task, ProposedOn = today };
        proposal.Places.AddRange(places.Select(place => new ProposalPlace { ProposalId = proposal.Id, PlaceId = place }));
        return proposal;
    }

    /// <summary>A person would sit in it for an organisation. Refused twice, and once it is a group.</summary>
    public Result<DeclaredInterest> Declare(Organisation organisation, Guid? personId, DateOnly today)
    {
        if (GroupId is not null) return new Refusal("", Texts.IsGroupAlready);
        if (Standing.Any(i => i.OrganisationId == organisation.Id && i.PersonId == personId)) return new Refusal("", Texts.IsInterestedAlready);
        DeclaredInterest interest = new() { ProposalId = Id, OrganisationId = organisation.Id, Organisation = organisation, PersonId = personId, DeclaredOn = today };
        Interests.Add(interest);
        Version++;
        return interest;
    }

    /// <summary>Refused once it is a group: from then on a seat is left, and no interest.</summary>
    public Result<DeclaredInterest> Withdraw(DeclaredInterest interest, DateOnly today)
    {
        if (GroupId is not null) return new Refusal("", Texts.IsGroupAlready);
        interest.Withdraw(today);
        Version++;
        return interest;
    }

    /// <summary>Makes the group, with a seat for each who is interested, if there are enough of them; null while there are not.</summary>
    public Group? FormGroup(DateOnly today)
    {
        if (GroupId is not null || Organisations < LeastOrganisations) return null;
        var made = Groups.Group.Of(new() { Name = Topic, Purpose = Benefit, Level = GroupLevel.Regional, Kind = GroupKind.WorkingGroup, OwnerId = OwnerId, From = today, To = today.AddMonths(Months) });
        if (!made.Try(out var group, out var why)) throw new InvalidOperationException(why.Reason);
        group.Concern([.. Places.Select(p => p.PlaceId)]);
        foreach (var one in Standing)
            if (GroupSeat.In(group, one.OrganisationId, new(one.PersonId, SeatPart.Member, null, today, null)).Try(out var seat, out _)) group.Seats.Add(seat);
        GroupId = group.Id;
        return group;
    }
}

/// <summary>That a proposed group's matter would be a municipality's.</summary>
public sealed class ProposalPlace
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid ProposalId { get; init; }
    public required Guid PlaceId { get; init; }
    public Place? Place { get; private init; }
}

/// <summary>That a person would sit in a proposed group for an organisation.</summary>
public sealed class DeclaredInterest
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ProposalId { get; init; }
    public GroupProposal? Proposal { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; init; }

    /// <summary>Null where who it was is gone.</summary>
    public Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public required DateOnly DeclaredOn { get; init; }
    public DateOnly? WithdrawnOn { get; private set; }

    internal void Withdraw(DateOnly today) => WithdrawnOn ??= today;
}
