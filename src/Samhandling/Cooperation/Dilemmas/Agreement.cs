namespace Samhandling.Cooperation.Dilemmas;

/// <summary>How much those who rank the same things agree.</summary>
public static class Agreement
{
    /// <summary>Kendall's coefficient of concordance for m rankings of n things without ties: W = 12 S / (m² (n³ − n)), where S is the sum of squares of the things' sums of ranks around their mean.</summary>
    /// <param name="rankings">Each holds the numbers 1 to n once, the best thing first.</param>
    /// <returns>From 0, where the rankings cancel out, to 1, where all are the same; null for fewer than two rankings or two things.</returns>
    /// <remarks>Worked example and what it does not tell: docs/methods/agreement-of-rankings.md. Source: M. G. Kendall and B. Babington Smith, The problem of m rankings, Ann. Math. Statist. 10 (1939) 275–287.</remarks>
    public static double? Of(IReadOnlyCollection<IReadOnlyList<int>> rankings)
    {
        var (m, n) = (rankings.Count, rankings.FirstOrDefault()?.Count ?? 0);
        if (m < 2 || n < 2) return null;
        var sums = Enumerable.Range(1, n).Select(thing => rankings.Sum(order => RankOf(order, thing))).ToList();
        var mean = m * (n + 1) / 2.0;
        return 12 * sums.Sum(sum => (sum - mean) * (sum - mean)) / ((double)m * m * (((double)n * n * n) - n));
    }

    /// <summary>The mean rank of a thing, 1 for one that all put first.</summary>
    public static double MeanRank(IReadOnlyCollection<IReadOnlyList<int>> rankings, int thing) => rankings.Average(order => RankOf(order, thing));

    private static int RankOf(IReadOnlyList<int> order, int thing)
    {
        for (var place = 0; place < order.Count; place++) if (order[place] == thing) return place + 1;
        throw new ArgumentException($"{thing} is not ranked.", nameof(order));
    }
}
