using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Communities;

/// <summary>Finds groups with many ties within and few between, each of them connected: the Leiden algorithm for modularity.</summary>
/// <remarks>
/// Direction is left out: two are tied if either names the other. Method and worked example: docs/methods/communities.md.
/// Source: V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden, Scientific Reports 9 (2019) 5233.
/// </remarks>
public static class Leiden
{
    // About how often a run looks at each tie.
    private const int StepsEach = 10;

    /// <summary>Runs from several seeds and keeps the partition of highest modularity, with how far the runs agreed.</summary>
    /// <param name="network">n actors; weights 0 or more.</param>
    /// <param name="runs">How many runs, 1 or more.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="resolution">γ: above 1 favours more and smaller groups.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <exception cref="ArgumentException"><paramref name="runs"/> is not above 0, or a weight is negative or not a number.</exception>
    /// <remarks>Cost: about n + m for each run; comparing the runs n for each pair of different partitions.</remarks>
    public static CommunityFinding BestOf(Network network, int runs = 50, ulong seed = 1, double resolution = 1, int? threads = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(runs);
        var undirected = network.Undirected();
        var graph = LevelGraph.Of(undirected);
        var memberships = new int[runs][];
        Threads.Share(
            runs,
            (long)runs * (graph.Count + graph.Other.Length) * StepsEach,
            () => 0,
            (run, _) => memberships[run] = new LeidenRun(graph, new SeededRandom(seed, (ulong)run), resolution).Membership(),
            _ => { },
            threads,
            CancellationToken.None);
        var found = memberships
            .GroupBy(membership => membership, SamePartition.Instance)
            .Select(same => (Membership: same.Key, Runs: same.Count(), Quality: Modularity.Of(undirected, same.Key, resolution)))
            .ToList();
        // Without ties no quality is a number, and every run finds the same.
        var best = found.Aggregate((one, other) => other.Quality > one.Quality ? other : one);
        return new(best.Membership, best.Quality, (double)best.Runs / runs, Likeness([.. found.Select(f => (f.Membership, f.Runs))], runs));
    }

    /// <summary>One run: the n actors' communities, numbered by first appearance. An actor without ties is a community of its own.</summary>
    /// <inheritdoc cref="BestOf" path="/param[@name='network']|/param[@name='seed']|/param[@name='resolution']"/>
    public static int[] Once(Network network, ulong seed = 1, double resolution = 1) =>
        new LeidenRun(LevelGraph.Of(network.Undirected()), new SeededRandom(seed), resolution).Membership();

    /// <summary>The mean adjusted Rand index over all pairs of runs; runs with the same partition are compared once for all of them.</summary>
    private static double Likeness(List<(int[] Membership, int Runs)> found, int runs)
    {
        if (runs == 1) return 1;
        var sum = 0.0;
        for (var i = 0; i < found.Count; i++)
        {
            sum += found[i].Runs * (found[i].Runs - 1.0) / 2;
            for (var j = 0; j < i; j++)
                sum += (double)found[i].Runs * found[j].Runs * AdjustedRand.Between(found[i].Membership, found[j].Membership);
        }

        return sum / (runs * (runs - 1.0) / 2);
    }

    private sealed class SamePartition : IEqualityComparer<int[]>
    {
        public static SamePartition Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] membership)
        {
            var hash = new HashCode();
            foreach (var community in membership) hash.Add(community);
            return hash.ToHashCode();
        }
    }
}
