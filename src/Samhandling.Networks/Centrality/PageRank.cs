namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor is visited by one who follows ties at random and now and then starts afresh. Method: docs/methods/pagerank.md.</summary>
public static class PageRank
{
    /// <summary>p = 0.85 (Wᵀp + the mass of those who name nobody, spread evenly) + 0.15 / n, where W shares an actor's mass among those it names.</summary>
    /// <param name="network">n actors, m ties. In a weighted network mass is shared by weight, and 0 is no share.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each above 0, which add to 1; right to 10⁻¹² in the sum of their errors.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: about 180 rounds of n + m. Source: S. Brin and L. Page, Computer Networks and ISDN Systems 30 (1998).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default) => throw new NotSupportedException();
}
