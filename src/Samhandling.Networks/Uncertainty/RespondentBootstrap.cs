using Samhandling.Networks.Chance;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Uncertainty;

/// <summary>How far figures would move had other people of the same kind answered: respondents are drawn anew, each with all the names given.</summary>
/// <remarks>
/// Ties are not independent, people nearly are: that is why whole respondents are drawn, as many as there are, with replacement. Intervals
/// hold the middle 95 % of the draws. With few respondents they are too narrow. Method: docs/methods/bootstrap.md.
/// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
/// </remarks>
public static class RespondentBootstrap
{
    /// <summary>For each actor, the interval of the share of those who could have named it that did.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <returns>n intervals within 0 to 1 in the actors' order; none with fewer than two respondents.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: (r + m + n) for each draw, and n · draws memory.</remarks>
    public static Interval[] InDegreeShares(
        Network network, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var answered = Answering.Numbers(network, respondents);
        var intervals = new Interval[network.Count];
        Array.Fill(intervals, Interval.None);
        if (answered.Length < 2) return intervals;

        var shares = new double[network.Count * draws];
        var (times, named) = (new int[network.Count], new int[network.Count]);
        for (var draw = 0; draw < draws; draw++)
        {
            Array.Clear(times);
            Array.Clear(named);
            var chance = new SeededRandom(seed, (ulong)draw);
            for (var i = 0; i < answered.Length; i++) times[answered[chance.Below(answered.Length)]]++;
            foreach (var a in answered)
                foreach (var b in network.From(a)) named[b] += times[a];
            // Nobody can name himself: his own times drawn are not among those who could have. Were it only he, 0/0 is no number.
            for (var a = 0; a < network.Count; a++) shares[a * draws + draw] = (double)named[a] / (answered.Length - times[a]);
        }

        for (var a = 0; a < network.Count; a++) intervals[a] = Percentiles.Middle(shares.AsSpan(a * draws, draws));
        return intervals;
    }

    /// <summary>For whatever can be measured of a network, such as everybody's betweenness, the interval of each of its numbers.</summary>
    /// <param name="network">n actors, directed; the names that one gives count as often as one is drawn: as weights if it is weighted, else once.</param>
    /// <param name="measure">Measures a network of the same n actors; always as many numbers. It is called by several threads at once.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">Asked once for each draw.</param>
    /// <returns>An interval for each number, in their order; none with fewer than two respondents.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n + m and the measure for each draw, and its numbers · draws memory.</remarks>
    public static Interval[] Of(
        Network network, Func<Network, double[]> measure, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1,
        int? threads = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var answered = Answering.Numbers(network, respondents);
        var width = measure(network).Length;
        var values = new double[width * draws];
        if (answered.Length < 2) return [.. Enumerable.Repeat(Interval.None, width)];
        Threads.Share(
            draws,
            (long)draws * (network.Count + network.TieCount + width),
            () => new int[network.Count],
            (draw, times) =>
            {
                Array.Clear(times);
                var chance = new SeededRandom(seed, (ulong)draw);
                for (var i = 0; i < answered.Length; i++) times[answered[chance.Below(answered.Length)]]++;
                var drawn = measure(network.Named(times));
                for (var i = 0; i < width; i++) values[(i * draws) + draw] = drawn[i];
            },
            _ => { },
            threads,
            cancel);
        return [.. Enumerable.Range(0, width).Select(i => Percentiles.Middle(values.AsSpan(i * draws, draws)))];
    }

    /// <summary>For each group, the interval of its share of the namings; those of unknown group are left out.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <returns>An interval within 0 to 1 for each group; none if there are no namings.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: r · g for each draw, after one pass over the ties.</remarks>
    public static Interval[] GroupShares(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        groups.MustFit(network);
        var answered = Answering.Numbers(network, respondents);
        var (width, tallies) = (groups.Names.Count, new int[answered.Length * groups.Names.Count]);
        for (var i = 0; i < answered.Length; i++)
            foreach (var b in network.From(answered[i]))
                if (groups[b] != Grouping.Unknown) tallies[i * width + groups[b]]++;

        var (shares, sums) = (new double[width * draws], new int[width]);
        for (var draw = 0; draw < draws; draw++)
        {
            Array.Clear(sums);
            var chance = new SeededRandom(seed, (ulong)draw);
            for (var i = 0; i < answered.Length; i++)
            {
                var drawn = tallies.AsSpan(chance.Below(answered.Length) * width, width);
                for (var group = 0; group < width; group++) sums[group] += drawn[group];
            }

            var all = (double)sums.Sum();
            for (var group = 0; group < width; group++) shares[group * draws + draw] = sums[group] / all;
        }

        return [.. Enumerable.Range(0, width).Select(group => Percentiles.Middle(shares.AsSpan(group * draws, draws)))];
    }
}
