namespace Samhandling.Networks.Cohesion;

/// <summary>How often two who know the same person know each other. Method: docs/methods/clustering.md.</summary>
public static class Clustering
{
    /// <summary>For each actor the share of the pairs of its neighbours that are tied: 2t / (d(d − 1)), with t ties among d neighbours.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <returns>n numbers in actor order, each 0…1; 0 for an actor with fewer than two neighbours.</returns>
    /// <remarks>Cost: Σ d². Source: D. J. Watts and S. H. Strogatz, Nature 393 (1998).</remarks>
    public static double[] Local(Network network)
    {
        var (triangles, pairs) = Count(network);
        var local = new double[triangles.Length];
        for (var actor = 0; actor < local.Length; actor++)
            local[actor] = pairs[actor] == 0 ? 0 : (double)triangles[actor] / pairs[actor];
        return local;
    }

    /// <summary>The share of all pairs of neighbours of the same actor that are tied: three times the triangles, divided by the paths of two steps.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <returns>A share, 0…1; NaN if nobody has two neighbours.</returns>
    /// <remarks>Cost: Σ d². Source: S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 6.</remarks>
    public static double Transitivity(Network network)
    {
        var (triangles, pairs) = Count(network);
        return (double)triangles.Sum() / pairs.Sum();
    }

    /// <summary>For each actor how many pairs of its neighbours are tied, and how many pairs they make.</summary>
    private static (long[] Triangles, long[] Pairs) Count(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var (triangles, pairs) = (new long[network.Count], new long[network.Count]);
        var neighbourOf = new int[network.Count];
        Array.Fill(neighbourOf, -1);
        for (var actor = 0; actor < network.Count; actor++)
        {
            var neighbours = undirected.From(actor);
            pairs[actor] = (long)neighbours.Length * (neighbours.Length - 1) / 2;
            foreach (var neighbour in neighbours) neighbourOf[neighbour] = actor;
            foreach (var neighbour in neighbours)
                foreach (var other in undirected.From(neighbour))
                    if (other > neighbour && neighbourOf[other] == actor) triangles[actor]++;
        }

        return (triangles, pairs);
    }
}
