using Samhandling.Strategies.Assessing;

namespace Samhandling.Strategies.Gaps;

/// <summary>What several have said: the middle, the ends, and how many said something.</summary>
public sealed record LevelSpread(double Median, double Low, double High, int Count)
{
    /// <returns>Null where nobody has said anything.</returns>
    public static LevelSpread? Of(IEnumerable<double> said)
    {
        var all = said.Order().ToList();
        return all.Count == 0 ? null : new((all[(all.Count - 1) / 2] + all[all.Count / 2]) / 2, all[0], all[^1], all.Count);
    }
}

/// <summary>How far an objective is from where it should be, as assessors see it. Method: docs/methods/gap-analysis.md.</summary>
public static class GapMeasures
{
    /// <summary>What lacks, never less than nothing; null unless both levels are said.</summary>
    public static double? Gap(AssessmentFacts said) => said is { Now: { } now, Wanted: { } wanted } ? Math.Max(0, wanted - now) : null;

    /// <summary>The gap times how important it is times how much of it is in own hands; null unless all is said.</summary>
    public static double? Priority(AssessmentFacts said) => (Gap(said), said.Importance, Weight(said.Power)) switch
    {
        (_, 0, _) => 0,
        ({ } gap, { } importance, { } weight) => gap * importance * weight,
        _ => null,
    };

    /// <summary>Between now and wanted, each reckoned over the assessors that have said it: the way that is gone of the way that is wanted. Null where nothing is wanted. The area of a spider is never used: it changes with the order of the axes.</summary>
    public static double? Reached(IEnumerable<(double Now, double Wanted)> objectives)
    {
        var (now, wanted) = (0.0, 0.0);
        foreach (var objective in objectives) (now, wanted) = (now + Math.Min(objective.Now, objective.Wanted), wanted + objective.Wanted);
        return wanted == 0 ? null : now / wanted;
    }

    private static double? Weight(OwnPower power) => power switch
    {
        OwnPower.Own => 1,
        OwnPower.Shared => .6,
        OwnPower.None => .2,
        _ => null,
    };
}
