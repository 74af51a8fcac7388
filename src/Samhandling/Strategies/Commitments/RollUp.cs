namespace Samhandling.Strategies.Commitments;

/// <summary>How far several commitments are together. Weights are reckoned as shares of their sum, so that nothing gets past the whole, and what is not told is unknown and not zero. Method: docs/methods/roll-up.md.</summary>
/// <param name="Progress">The weighted mean of what is told; null where nothing is, or all weights are 0.</param>
/// <param name="Coverage">The share of the weight of which it is told; null where all weights are 0.</param>
/// <param name="Told">Of how many it is told.</param>
/// <param name="All">How many there are.</param>
public sealed record RollUp(double? Progress, double? Coverage, int Told, int All)
{
    /// <summary>Whether there are commitments and none of them counts: then there is no mean.</summary>
    public bool IsWeightless => All > 0 && Coverage is null;

    public static RollUp Of(IEnumerable<(int Weight, int? Progress)> parts)
    {
        var (all, told, weight, known, sum) = (0, 0, 0L, 0L, 0L);
        foreach (var part in parts)
        {
            (all, weight) = (all + 1, weight + part.Weight);
            if (part.Progress is { } progress) (told, known, sum) = (told + 1, known + part.Weight, sum + (long)part.Weight * progress);
        }

        return new(known == 0 ? null : (double)sum / known, weight == 0 ? null : (double)known / weight, told, all);
    }
}
