using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Assessing;

/// <summary>How much of it lies in the assessor's own hands.</summary>
public enum OwnPower { Unsaid, Own, Shared, None }

/// <summary>What an assessor says of an objective; what is not said is not zero.</summary>
/// <param name="Now">How far it is, 0 to 4; null where that is not said.</param>
/// <param name="Wanted">How far it should be, 0 to 4.</param>
/// <param name="Importance">0 not ours to care for, to 3 decisive.</param>
/// <param name="Motive">Why.</param>
public sealed record AssessmentFacts(int? Now, int? Wanted, int? Importance, OwnPower Power, string? Motive);

/// <summary>What one assessor has said of one objective; what was said last holds.</summary>
public sealed class Assessment
{
    public const int MostLevel = 4, MostImportance = 3, MotiveLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid AssessorId { get; init; }
    public required Guid ObjectiveId { get; init; }
    public Objective? Objective { get; private init; }
    public int? Now { get; private set; }
    public int? Wanted { get; private set; }
    public int? Importance { get; private set; }
    public OwnPower Power { get; private set; }
    public string? Motive { get; private set; }
    public DateOnly SaidOn { get; private set; }

    public AssessmentFacts Facts => new(Now, Wanted, Importance, Power, Motive);

    /// <summary>Whether all is said: both levels, how important it is and in whose hands; or that it is not ours.</summary>
    public bool IsWhole => Importance is 0 || (Now is not null && Wanted is not null && Importance is not null && Power is not OwnPower.Unsaid);

    /// <summary>Refused where nothing is said, with a level there is not, and with a level that has no motive.</summary>
    public Result<Assessment> Say(AssessmentFacts facts, DateOnly today)
    {
        var motive = Names.CleanLines(facts.Motive);
        if (facts is { Now: null, Wanted: null, Importance: null, Power: OwnPower.Unsaid }) return new Refusal(nameof(Now), Texts.SaySomething);
        if (facts.Now is < 0 or > MostLevel || facts.Wanted is < 0 or > MostLevel) return new Refusal(nameof(Now), Texts.LevelIsBetween.With(MostLevel));
        if (facts.Importance is < 0 or > MostImportance) return new Refusal(nameof(Importance), Texts.ImportanceIsBetween.With(MostImportance));
        if (motive is null && (facts.Now is not null || facts.Wanted is not null)) return new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
        (Now, Wanted, Importance, Power, Motive, SaidOn) = (facts.Now, facts.Wanted, facts.Importance, facts.Power, motive, today);
        return this;
    }
}
