using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Cohesion;

/// <summary>How often two who know the same person know each other. Method: docs/methods/clustering.md.</summary>
public static class Clustering
{
    /// <summary>For each actor the share of the pairs of its neighbours that are tied: 2t / (d(d − 1)), with t ties among d neighbours.</summary>
    /// <param name="network">n actors, m ties, taken as undirected; weights play no part.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <returns>n numbers in actor order, each 0…1; 0 for an actor with fewer than two neighbours.</returns>
    /// <remarks>Cost: at most m · √m, however many ties a hub has; memory m + n, and n for each thread. Source: D. J. Watts and S. H. Strogatz, Nature 393 (1998).</remarks>
    public static double[] Local(Network network, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var local = Count(undirected, threads);
        for (var actor = 0; actor < local.Length; actor++)
            local[actor] = Pairs(undirected, actor) is > 0 and var pairs ? local[actor] / pairs : 0;
        return local;
    }

    /// <summary>The share of all pairs of neighbours of the same actor that are tied: three times the triangles, divided by the paths of two steps.</summary>
    /// <param name="network">n actors, m ties, taken as undirected; weights play no part.</param>
    /// <param name="threads">As for <see cref="Local"/>.</param>
    /// <returns>A share, 0…1; NaN if nobody has two neighbours.</returns>
    /// <remarks>Cost: as for <see cref="Local"/>. Source: S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 6.</remarks>
    public static double Transitivity(Network network, int? threads = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        double closed = 0, pairs = 0;
        foreach (var triangles in Count(undirected, threads)) closed += triangles;
        for (var actor = 0; actor < undirected.Count; actor++) pairs += Pairs(undirected, actor);
        return closed / pairs;
    }

    private static double Pairs(Network undirected, int actor) => undirected.From(actor).Length * (undirected.From(actor).Length - 1.0) / 2;

    /// <summary>For each actor how many pairs of its neighbours are tied: whole numbers, which add up the same in any order.</summary>
    private static double[] Count(Network undirected, int? threads)
    {
        var uphill = new Uphill<byte>(undirected.Out, []);
        var triangles = new double[undirected.Count];
        Threads.Share(
            uphill.Parts,
            uphill.Steps,
            () => (Places: new Aligned<int>(undirected.Count), Triangles: new Aligned<int>(undirected.Count)),
            (part, own) => uphill.Count(part, own.Places, own.Triangles),
            own =>
            {
                for (var i = 0; i < triangles.Length; i++) triangles[uphill.Order[i]] += own.Triangles[i];
            },
            threads,
            CancellationToken.None);
        return triangles;
    }
}
