namespace Samhandling.Networks.Communities;

/// <summary>How alike two partitions of the same actors are.</summary>
public static class AdjustedRand
{
    /// <summary>The Rand index adjusted for chance: (pairs together in both − expected) / (mean of pairs together in each − expected).</summary>
    /// <param name="one">The n actors' groups, from 0.</param>
    /// <param name="other">The same actors' groups in the other partition.</param>
    /// <returns>1 for equal partitions (the names of groups do not matter), about 0 by chance, at times below 0.</returns>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n and the highest group number, in time and memory. Source: L. Hubert, P. Arabie, Comparing partitions, Journal of Classification 2 (1985) 193–218.</remarks>
    public static double Between(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        if (one.Length != other.Length) throw new ArgumentException($"{one.Length} actors and {other.Length} do not compare.", nameof(other));
        var (sorted, first) = Sorted(one, other);
        var (inOne, inOther, inBoth) = (0L, Together(other, new int[Groups(other)]), 0L);
        var met = new int[Groups(other)];
        for (var group = 0; group + 1 < first.Length; group++)
        {
            var own = sorted.AsSpan(first[group], first[group + 1] - first[group]);
            inOne += own.Length * (own.Length - 1L) / 2;
            inBoth += Together(own, met);
            foreach (var its in own) met[its] = 0;
        }

        var all = one.Length * (one.Length - 1.0) / 2;
        var expected = all == 0 ? 0 : (double)inOne * inOther / all;
        var most = (inOne + inOther) / 2.0;
        // Only two partitions into singles, or into one group each, leave nothing to compare: they are equal.
        return most == expected ? 1 : (inBoth - expected) / (most - expected);
    }

    /// <summary>The groups of the other partition, by those of the one, and where each of these begins.</summary>
    private static (int[] Others, int[] First) Sorted(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var first = new int[Groups(one) + 1];
        foreach (var group in one) first[group + 1]++;
        for (var group = 1; group < first.Length; group++) first[group] += first[group - 1];
        var (sorted, next) = (new int[one.Length], first.AsSpan(0, first.Length - 1).ToArray());
        for (var a = 0; a < one.Length; a++) sorted[next[one[a]]++] = other[a];
        return (sorted, first);
    }

    /// <summary>How many pairs are in the same group: each makes one with everybody met before.</summary>
    private static long Together(ReadOnlySpan<int> groups, int[] met)
    {
        var pairs = 0L;
        foreach (var group in groups) pairs += met[group]++;
        return pairs;
    }

    private static int Groups(ReadOnlySpan<int> groups)
    {
        var highest = -1;
        foreach (var group in groups) highest = Math.Max(highest, group);
        return highest + 1;
    }
}
