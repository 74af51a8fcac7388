using Samhandling.Networks.Chance;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Triads;

/// <summary>How far the counts of triads spread by chance, where the pairs are the same (U|MAN). Method: docs/methods/triad-census.md.</summary>
public static class TriadChance
{
    /// <summary>Draws networks with as many mutual, one-way and untied pairs, and counts their triads.</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="draws">How many networks, above 0.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="cancel">Asked once for each draw.</param>
    /// <returns>16 intervals in the order of <see cref="TriadType"/>: the middle 95 % of the draws.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="draws"/> is not above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: that of a count for each draw; where nearly all pairs are tied, some times more.</remarks>
    public static IReadOnlyList<Interval> Ranges(Network network, int draws = 200, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var census = TriadCensus.Of(network, cancel: cancel);
        var drawn = new double[16 * draws];
        for (var draw = 0; draw < draws; draw++)
        {
            cancel.ThrowIfCancellationRequested();
            var counts = TriadCensus.Of(Drawn(network.Count, census, new(seed, (ulong)draw)), cancel: cancel).Counts;
            for (var type = 0; type < 16; type++) drawn[(type * draws) + draw] = counts[type];
        }

        return [.. Enumerable.Range(0, 16).Select(type => Percentiles.Middle(drawn.AsSpan(type * draws, draws)))];
    }

    private static Network Drawn(int count, TriadCensus census, SeededRandom chance)
    {
        var pairs = new HashSet<(int, int)>();
        var ties = new List<Tie>();
        while (pairs.Count < census.Mutual + census.Asymmetric)
        {
            var (one, other) = (chance.Below(count), chance.Below(count));
            if (one == other || !pairs.Add((Math.Min(one, other), Math.Max(one, other)))) continue;
            ties.Add(new(one, other));
            if (pairs.Count <= census.Mutual) ties.Add(new(other, one));
        }

        return Network.Build(count, [.. ties], isDirected: true);
    }
}
