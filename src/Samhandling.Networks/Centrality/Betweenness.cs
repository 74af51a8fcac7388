using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor lies on the shortest ways between others. Method: docs/methods/betweenness.md.</summary>
public static class Betweenness
{
    // In so many sums, always the same, so that rounding is the same whatever the number of threads.
    private const int Shares = 8;

    // As many sources as a search with bits has.
    private const int Batch = 64;

    /// <summary>g(v) = Σ σ(s,t through v) / σ(s,t) over s ≠ v ≠ t, where σ counts shortest ways along the ties; not normalised.</summary>
    /// <param name="network">n actors, m ties. In a weighted network a weight is a length (<see cref="Network.Unweighted"/> counts steps instead).</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">Asked once for each 64 actors.</param>
    /// <returns>n numbers in actor order, each 0…(n − 1)(n − 2) over ordered pairs; in an undirected network each pair counts once, which halves the bound.</returns>
    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Weighted ways whose lengths differ by less than a 10⁻¹⁰ part are equally short, so that 0.1 + 0.2 is as long as 0.3.
    /// Cost: n · m, weighted n · m · log m, time; memory n + m and for each thread about 400 bytes an actor.
    /// Source: U. Brandes, Journal of Mathematical Sociology 25 (2001).</remarks>
    public static double[] Of(Network network, int? threads = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        return From(network, Enumerable.Range(0, network.Count).ToArray(), threads, cancel);
    }

    /// <summary>What some sources contribute to <see cref="Of"/>: the same with s among them alone; in an undirected network halved too. From a sample of k sources n/k of it estimates the whole.</summary>
    /// <param name="network">As for <see cref="Of"/>.</param>
    /// <param name="sources">Actors; one named twice counts twice.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">As for <see cref="Of"/>.</param>
    /// <returns>n numbers in actor order, 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A source is not an actor of the network.</exception>
    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: as for <see cref="Of"/>, with the number of sources in the place of n. Source: U. Brandes and C. Pich, International Journal of Bifurcation and Chaos 17 (2007).</remarks>
    public static double[] From(Network network, ReadOnlySpan<int> sources, int? threads = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNotPositive(network);
        foreach (var source in sources)
            if ((uint)source >= (uint)network.Count)
                throw new ArgumentOutOfRangeException(nameof(sources), $"The source {source} lies outside 0…{network.Count - 1}.");
        var renumbered = Renumbered.ByNamings(network);
        var numbers = Array.ConvertAll(sources.ToArray(), source => renumbered.Number[source]);
        var betweenness = network.IsWeighted
            ? Sum(renumbered, numbers, () => new ShortestWays(renumbered.Out), AddByLength, threads, cancel)
            : Blocks.Most switch
            {
                64 => BySteps<Pair<Pair<Pair<Lane>>>>(renumbered, numbers, threads, cancel),
                128 => BySteps<Pair<Pair<Lanes2>>>(renumbered, numbers, threads, cancel),
                256 => BySteps<Pair<Lanes4>>(renumbered, numbers, threads, cancel),
                _ => BySteps<Lanes8>(renumbered, numbers, threads, cancel),
            };
        if (!network.IsDirected)
            foreach (ref var value in betweenness.AsSpan()) value /= 2;
        return betweenness;
    }

    private static double[] BySteps<TLanes>(Renumbered network, int[] sources, int? threads, CancellationToken cancel)
        where TLanes : unmanaged, ILanes<TLanes> =>
        Sum(network, sources, () => new ManyWays<TLanes>(network), (ways, batch, sum) => ways.AddDependencies(batch, sum), threads, cancel);

    private static void AddByLength(ShortestWays ways, ReadOnlySpan<int> batch, double[] sum)
    {
        foreach (var source in batch) ways.AddDependencies(source, sum);
    }

    /// <summary>What the sources contribute, taken a batch at a time.</summary>
    private static double[] Sum<TWays>(Renumbered network, int[] sources, Func<TWays> begin, Action<TWays, ReadOnlySpan<int>, double[]> add, int? threads, CancellationToken cancel)
    {
        var n = network.Order.Length;
        var batches = (sources.Length + Batch - 1) / Batch;
        var sums = new double[Math.Min(Shares, batches)][];
        Threads.Share(
            sums.Length,
            (long)sources.Length * network.Out.Other.Length,
            begin,
            (part, ways) =>
            {
                sums[part] = new double[n];
                for (var batch = part; batch < batches; batch += sums.Length)
                {
                    cancel.ThrowIfCancellationRequested();
                    add(ways, sources.AsSpan(batch * Batch, Math.Min(Batch, sources.Length - (batch * Batch))), sums[part]);
                }
            },
            _ => { },
            threads,
            cancel);

        var betweenness = new double[n];
        foreach (var sum in sums)
            for (var v = 0; v < n; v++) betweenness[network.Order[v]] += sum[v];
        return betweenness;
    }
}
