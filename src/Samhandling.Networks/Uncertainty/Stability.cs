using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Uncertainty;

/// <summary>How much of the ranking by namings would stand had some of the respondents not answered.</summary>
/// <param name="Left">How many respondents were left each time.</param>
/// <param name="MeanSpearman">The mean rank correlation of in-degree over all actors, before and after; NaN if all are named equally often.</param>
/// <param name="WorstSpearman">The lowest of them.</param>
/// <param name="MeanTopKept">How many of the five most named stay among the five most named, on average.</param>
/// <param name="Draws">How many times respondents were left out.</param>
/// <param name="IsExact">Whether every possible choice was counted once.</param>
public sealed record Stability(int Left, double MeanSpearman, double WorstSpearman, double MeanTopKept, long Draws, bool IsExact)
{
    /// <summary>Leaves a share of the respondents out, again and again; those left out stay as persons who may be named.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="dropped">The share to leave out, above 0 and below 1; their number is rounded, halves upwards.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times; if there are no more choices than that, each is taken once.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    /// <remarks>
    /// The five most named: equals in order of number. One stays among them if fewer than five others are named more often afterwards.
    /// A draw in which all are named equally often has no rank correlation and is left out of the mean.
    /// Cost: (m + n log n) for each draw. Method and worked example: docs/methods/non-response.md.
    /// </remarks>
    public static Stability Of(
        Network network, double dropped, ReadOnlySpan<bool> respondents = default, int draws = 500, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        if (!(dropped > 0 && dropped < 1)) throw new ArgumentOutOfRangeException(nameof(dropped), $"The share {dropped} lies outside 0…1.");
        var answered = Answering.Numbers(network, respondents);
        var left = answered.Length - (int)Math.Floor(dropped * answered.Length + .5);
        var isExact = Choices(answered.Length, left) <= draws;
        var all = Named(network, answered);
        var ranks = Ranks.Of(all);
        var top = Enumerable.Range(0, all.Length).OrderByDescending(a => all[a]).Take(5).ToArray();

        double sum = 0, worst = double.PositiveInfinity;
        long drawn = 0, correlated = 0, kept = 0;
        foreach (var chosen in isExact ? Every(answered, left) : Drawn(answered, left, draws, seed))
        {
            var named = Named(network, chosen);
            var correlation = Ranks.Correlation(ranks, Ranks.Of(named));
            drawn++;
            kept += top.Count(a => named.Count(other => other > named[a]) < 5);
            if (double.IsNaN(correlation)) continue;
            (sum, worst, correlated) = (sum + correlation, Math.Min(worst, correlation), correlated + 1);
        }

        return new(left, sum / correlated, correlated == 0 ? double.NaN : worst, (double)kept / drawn, drawn, isExact);
    }

    private static int[] Named(Network network, ReadOnlySpan<int> answered)
    {
        var named = new int[network.Count];
        foreach (var a in answered)
            foreach (var b in network.From(a)) named[b]++;
        return named;
    }

    private static double Choices(int of, int left)
    {
        var choices = 1.0;
        for (var i = 1; i <= left; i++) choices *= (of - left + i) / (double)i;
        return Math.Round(choices);
    }

    private static IEnumerable<int[]> Drawn(int[] answered, int left, int draws, ulong seed)
    {
        for (var draw = 0; draw < draws; draw++)
        {
            var order = answered.ToArray();
            new SeededRandom(seed, (ulong)draw).Shuffle(order.AsSpan());
            yield return order[..left];
        }
    }

    private static IEnumerable<int[]> Every(int[] answered, int left)
    {
        var at = Enumerable.Range(0, left).ToArray();
        while (true)
        {
            yield return [.. at.Select(i => answered[i])];
            var last = left - 1;
            while (last >= 0 && at[last] == answered.Length - left + last) last--;
            if (last < 0) yield break;
            for (at[last]++; ++last < left;) at[last] = at[last - 1] + 1;
        }
    }
}
