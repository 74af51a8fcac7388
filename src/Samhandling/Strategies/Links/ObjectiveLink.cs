using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Links;

/// <summary>How one objective bears on another.</summary>
public enum LinkKind { Contributes, Concretises, Same, Conflicts }

/// <summary>What is said of an <see cref="ObjectiveLink"/>.</summary>
/// <param name="Strength">0 none, though it was looked for; 1 some; 2 strong; 3 decisive.</param>
/// <param name="IsQuoted">Whether the document says so itself; else it is our reading.</param>
/// <param name="Motive">Why.</param>
public sealed record LinkFacts(LinkKind Kind, int Strength, bool IsQuoted, string? Motive);

/// <summary>What an objective does for one of another document, and how strongly. That there is no link says that nobody has looked.</summary>
public sealed class ObjectiveLink
{
    public const int MotiveLength = 500, MostStrength = 3;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The objective that contributes.</summary>
    public required Guid FromId { get; init; }
    public Objective? From { get; private init; }

    /// <summary>The objective it contributes to.</summary>
    public required Guid ToId { get; init; }
    public Objective? To { get; private init; }
    public LinkKind Kind { get; private set; }
    public int Strength { get; private set; }
    public bool IsQuoted { get; private set; }
    public string Motive { get; private set; } = "";

    /// <summary>When somebody last looked at it.</summary>
    public DateOnly AssessedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a motive, between objectives of one document, or with a strength there is not.</summary>
    public static Result<ObjectiveLink> Between(Objective from, Objective to, LinkFacts facts, DateOnly day) =>
        from.DocumentId == to.DocumentId ? new Refusal(nameof(ToId), Texts.OfOneDocument) : new ObjectiveLink { FromId = from.Id, ToId = to.Id }.Taking(facts, day);

    public Result<ObjectiveLink> Change(LinkFacts facts, DateOnly day)
    {
        Version++;
        return Taking(facts, day);
    }

    private Result<ObjectiveLink> Taking(LinkFacts facts, DateOnly day)
    {
        if (facts.Strength is < 0 or > MostStrength) return new Refusal(nameof(Strength), Texts.StrengthIsBetween.With(MostStrength));
        if (Names.Clean(facts.Motive) is not { } motive) return new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
        (Kind, Strength, IsQuoted, Motive, AssessedOn) = (facts.Kind, facts.Strength, facts.IsQuoted, motive, day);
        return this;
    }
}
