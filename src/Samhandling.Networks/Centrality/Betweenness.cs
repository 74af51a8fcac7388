using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor lies on the shortest ways between others. Method: docs/methods/betweenness.md.</summary>
public static class Betweenness
{
    // In so many sums, always the same, so that rounding is the same whatever the number of threads.
    private const int Shares = 8;

    /// <summary>g(v) = Σ σ(s,t through v) / σ(s,t) over s ≠ v ≠ t, where σ counts shortest ways along the ties; not normalised.</summary>
    /// <param name="network">n actors, m ties. In a weighted network a weight is a length (<see cref="Network.Unweighted"/> counts steps instead).</param>
    /// <param name="cancel">Asked once for each 64 actors, in a weighted network once for each.</param>
    /// <returns>n numbers in actor order, each 0…(n − 1)(n − 2) over ordered pairs; in an undirected network each pair counts once, which halves the bound.</returns>
    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Weighted ways whose lengths differ by less than a 10⁻¹⁰ part are equally short, so that 0.1 + 0.2 is as long as 0.3.
    /// Cost: n · m, weighted n · m · log m, time; memory n + m and for each thread about 400 bytes an actor.
    /// Source: U. Brandes, Journal of Mathematical Sociology 25 (2001).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        return From(network, Enumerable.Range(0, network.Count).ToArray(), cancel);
    }

    /// <summary>What some sources contribute to <see cref="Of"/>: the same with s among them alone; in an undirected network halved too. From a sample of k sources n/k of it estimates the whole.</summary>
    /// <param name="network">As for <see cref="Of"/>.</param>
    /// <param name="sources">Actors; one named twice counts twice.</param>
    /// <param name="cancel">As for <see cref="Of"/>.</param>
    /// <returns>n numbers in actor order, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A source is not an actor of the network.</exception>
    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: as for <see cref="Of"/>, with the number of sources in the place of n. Source: U. Brandes and C. Pich, International Journal of Bifurcation and Chaos 17 (2007).</remarks>
    public static double[] From(Network network, ReadOnlySpan<int> sources, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNotPositive(network);
        foreach (var source in sources)
            if ((uint)source >= (uint)network.Count)
                throw new ArgumentOutOfRangeException(nameof(sources), $"The source {source} lies outside 0…{network.Count - 1}.");
        var betweenness = network.IsWeighted ? ByLength(network, sources, cancel) : BySteps(network, sources, cancel);
        if (!network.IsDirected)
            foreach (ref var value in betweenness.AsSpan()) value /= 2;
        return betweenness;
    }

    private static double[] BySteps(Network network, ReadOnlySpan<int> sources, CancellationToken cancel) => Blocks.Most switch
    {
        64 => BySteps<Pair<Pair<Pair<Lane>>>>(network, sources, cancel),
        128 => BySteps<Pair<Pair<Lanes2>>>(network, sources, cancel),
        256 => BySteps<Pair<Lanes4>>(network, sources, cancel),
        _ => BySteps<Lanes8>(network, sources, cancel),
    };

    private static double[] BySteps<TLanes>(Network network, ReadOnlySpan<int> sources, CancellationToken cancel)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        var renumbered = Renumbered.ByNamings(network);
        var numbers = Array.ConvertAll(sources.ToArray(), source => renumbered.Number[source]);
        var batches = (numbers.Length + ManyWays<TLanes>.Searched - 1) / ManyWays<TLanes>.Searched;
        var sums = new double[Math.Min(Shares, batches)][];
        Threads.Share(
            sums.Length,
            (long)numbers.Length * network.TieCount,
            () => new ManyWays<TLanes>(renumbered),
            (part, ways) =>
            {
                sums[part] = new double[network.Count];
                for (var batch = part; batch < batches; batch += sums.Length)
                {
                    cancel.ThrowIfCancellationRequested();
                    var first = batch * ManyWays<TLanes>.Searched;
                    ways.AddDependencies(numbers.AsSpan(first, Math.Min(ManyWays<TLanes>.Searched, numbers.Length - first)), sums[part]);
                }
            },
            _ => { },
            cancel);

        var betweenness = new double[network.Count];
        foreach (var sum in sums)
            for (var v = 0; v < sum.Length; v++) betweenness[renumbered.Order[v]] += sum[v];
        return betweenness;
    }

    private static double[] ByLength(Network network, ReadOnlySpan<int> sources, CancellationToken cancel)
    {
        var betweenness = new double[network.Count];
        var ways = new ShortestWays(network);
        foreach (var source in sources)
        {
            cancel.ThrowIfCancellationRequested();
            ways.Search(source);
            ways.AddDependencies(betweenness);
        }

        return betweenness;
    }
}
