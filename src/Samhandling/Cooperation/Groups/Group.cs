using Samhandling.Actors.Register;
using Samhandling.Cooperation.Seats;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Groups;

/// <summary>How far a group's matters reach.</summary>
public enum GroupLevel { Local, Regional, National, International }

/// <summary>What a group is there to do: decide, advise, keep in touch, or work.</summary>
public enum GroupKind { Decision, Council, Network, WorkingGroup }

/// <summary>What is said of a <see cref="Group"/>.</summary>
public sealed record GroupFacts
{
    public required string Name { get; init; }
    public required string Purpose { get; init; }
    public GroupLevel Level { get; init; }
    public GroupKind Kind { get; init; }

    /// <summary>The organisation that called it together and answers for it.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>Whether the partnership meets in it as its own; false for another body's group, in which somebody represents us.</summary>
    public bool IsOurs { get; init; } = true;

    /// <summary>At most so many months between two meetings; null where it has no rhythm.</summary>
    public int? MonthsBetween { get; init; }

    /// <summary>The first day of its term; null where nobody has said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of its term; null where it has no end.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>People from several actors who meet about one matter until it is closed.</summary>
public sealed class Group
{
    public const int NameLength = 200, PurposeLength = 1000, NoteLength = 1000, MostMonths = 36;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Name { get; private set; } = "";
    public string Purpose { get; private set; } = "";
    public GroupLevel Level { get; private set; }
    public GroupKind Kind { get; private set; }
    public Guid OwnerId { get; private set; }
    public Organisation? Owner { get; private init; }
    public bool IsOurs { get; private set; }
    public int? MonthsBetween { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>Its last day, once it was closed; null while it goes on.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>What was won by it, as it was told when it was closed, or went on after its term.</summary>
    public string? Benefit { get; private set; }
    public List<GroupSeat> Seats { get; } = [];

    /// <summary>The municipalities whose matter it is.</summary>
    public List<GroupPlace> Places { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused if it would end before it begins, or has no rhythm that can be.</summary>
    public static Result<Group> Of(GroupFacts facts) => new Group().Taking(facts);

    public GroupFacts Facts() => new() { Name = Name, Purpose = Purpose, Level = Level, Kind = Kind, OwnerId = OwnerId, IsOurs = IsOurs, MonthsBetween = MonthsBetween, From = From, To = To };

    public Result<Group> Change(GroupFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Says whose matter it is, and whose no more.</summary>
    public void Concern(IReadOnlyCollection<Guid> places)
    {
        Places.RemoveAll(p => !places.Contains(p.PlaceId));
        Places.AddRange(places.Except(Places.Select(p => p.PlaceId)).Select(place => new GroupPlace { GroupId = Id, PlaceId = place }));
    }

    /// <summary>Whether it goes on that day: begun, not over and not closed.</summary>
    public bool IsOn(DateOnly day) => Engagement.IsOn(From, To, day) && (ClosedOn is null || day <= ClosedOn);

    /// <summary>That day is its last, and the last of every seat in it. Refused without a word on what was won, and if it was closed before.</summary>
    public Result<Group> Close(DateOnly day, string? benefit)
    {
        if (ClosedOn is not null) return new Refusal("", Texts.ClosedAlready.With(ClosedOn));
        if (Names.Clean(benefit) is null) return new Refusal(nameof(Benefit), Texts.BenefitIsNeeded);
        if (day < From) return new Refusal("", Texts.NotBegunYet.With(From));
        (ClosedOn, Benefit) = (day, benefit!.Trim());
        Seats.RemoveAll(seat => seat.From > day);
        foreach (var seat in Seats) seat.EndWith(day);
        Version++;
        return this;
    }

    /// <summary>Goes on after its term: to another last day, or without one. Refused without a word on what was won so far, and once it is closed.</summary>
    public Result<Group> GoOn(DateOnly? to, string? benefit)
    {
        if (ClosedOn is not null) return new Refusal("", Texts.ClosedAlready.With(ClosedOn));
        if (Names.Clean(benefit) is null) return new Refusal(nameof(Benefit), Texts.BenefitIsNeeded);
        (To, Benefit) = (to, benefit!.Trim());
        Version++;
        return this;
    }

    private Result<Group> Taking(GroupFacts facts)
    {
        if (Names.Clean(facts.Name) is not { } name) return new Refusal(nameof(Name), Texts.NameIsNeeded);
        if (Names.Clean(facts.Purpose) is null) return new Refusal(nameof(Purpose), Texts.PurposeIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (facts.MonthsBetween is < 1 or > MostMonths) return new Refusal(nameof(MonthsBetween), Texts.MonthsAreBetween.With(MostMonths));
        (Name, Purpose, Level, Kind, OwnerId, IsOurs) = (name, facts.Purpose.Trim(), facts.Level, facts.Kind, facts.OwnerId, facts.IsOurs);
        (MonthsBetween, From, To) = (facts.MonthsBetween, facts.From, facts.To);
        return this;
    }
}

/// <summary>That a group's matter is a municipality's too.</summary>
public sealed class GroupPlace
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid GroupId { get; init; }
    public required Guid PlaceId { get; init; }
    public Place? Place { get; private init; }
}
