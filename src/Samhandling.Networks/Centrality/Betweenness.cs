namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor lies on the shortest ways between others. Method: docs/methods/betweenness.md.</summary>
public static class Betweenness
{
    /// <summary>g(v) = Σ σ(s,t through v) / σ(s,t) over s ≠ v ≠ t, where σ counts shortest ways along the ties; not normalised.</summary>
    /// <param name="network">n actors, m ties. In a weighted network a weight is a length (<see cref="Network.Unweighted"/> counts steps instead).</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <returns>n numbers in actor order, each 0…(n − 1)(n − 2) over ordered pairs; in an undirected network each pair counts once, which halves the bound.</returns>
    /// <exception cref="ArgumentException">A weight is not a finite number above 0.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Weighted ways whose lengths differ by less than a 10⁻¹⁰ part are equally short, so that 0.1 + 0.2 is as long as 0.3.
    /// Cost: n · m, weighted n · m · log m, time; n + m memory. Source: U. Brandes, Journal of Mathematical Sociology 25 (2001).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNotPositive(network);
        var betweenness = new double[network.Count];
        var ways = new ShortestWays(network);
        for (var source = 0; source < network.Count; source++)
        {
            cancel.ThrowIfCancellationRequested();
            ways.Search(source);
            ways.AddDependencies(betweenness);
        }

        if (!network.IsDirected)
            foreach (ref var value in betweenness.AsSpan()) value /= 2;
        return betweenness;
    }
}
