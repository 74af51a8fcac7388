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
    public static double Between(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.Length != other.Length) throw new ArgumentException($"{one.Length} actors and {other.Length} do not compare.", nameof(other));
        var (ones, others, both) = (new Dictionary<long, int>(), new Dictionary<long, int>(), new Dictionary<long, int>());
        for (var a = 0; a < one.Length; a++)
        {
            Count(ones, one[a]);
            Count(others, other[a]);
            Count(both, ((long)one[a] << 32) | (uint)other[a]);
        }

        var (inOne, inOther, inBoth) = (Pairs(ones), Pairs(others), Pairs(both));
        var all = one.Length * (one.Length - 1.0) / 2;
        var expected = all == 0 ? 0 : inOne * inOther / all;
        var most = (inOne + inOther) / 2;
        // Only two partitions into singles, or into one group each, leave nothing to compare: they are equal.
        return most == expected ? 1 : (inBoth - expected) / (most - expected);
    }

    private static void Count(Dictionary<long, int> counts, long key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static double Pairs(Dictionary<long, int> counts) => counts.Values.Sum(n => n * (n - 1.0) / 2);
}
