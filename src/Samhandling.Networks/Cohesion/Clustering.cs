namespace Samhandling.Networks.Cohesion;

/// <summary>How often two who know the same person know each other. Method: docs/methods/clustering.md.</summary>
public static class Clustering
{
    /// <summary>For each actor the share of the pairs of its neighbours that are tied: 2t / (d(d − 1)), with t ties among d neighbours.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <returns>n numbers in actor order, each 0…1; 0 for an actor with fewer than two neighbours.</returns>
    /// <remarks>Cost: Σ d². Source: D. J. Watts and S. H. Strogatz, Nature 393 (1998).</remarks>
    public static double[] Local(Network network) => throw new NotSupportedException();

    /// <summary>The share of all pairs of neighbours of the same actor that are tied: three times the triangles, divided by the paths of two steps.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <returns>A share, 0…1; NaN if nobody has two neighbours.</returns>
    /// <remarks>Cost: Σ d². Source: S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 6.</remarks>
    public static double Transitivity(Network network) => throw new NotSupportedException();
}
