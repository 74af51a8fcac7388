using System.Reflection;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Holes;
using Samhandling.Networks.Layout;
using Samhandling.Networks.Triads;

namespace Samhandling.Networks.Tests.Oracles;

/// <summary>No result depends on how wide the vectors are or how many threads there are: to the last bit.</summary>
/// <remarks>The one class that changes these; others running meanwhile see the same numbers, which is what is tested.</remarks>
public sealed class SameEverywhereTests
{
    private static readonly PropertyInfo MostBits = typeof(Network).Assembly.GetType("Samhandling.Networks.Vectors.Blocks")!.GetProperty("Most")!;

    [Theory]
    [InlineData(64)]
    [InlineData(128)]
    [InlineData(256)]
    public void The_width_of_vectors_shows_in_no_result(int bits)
    {
        var most = MostBits.GetValue(null);
        try
        {
            var expected = Results();
            MostBits.SetValue(null, bits);
            Assert.Equal(expected, Results());
        }
        finally
        {
            MostBits.SetValue(null, most);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void The_number_of_threads_shows_in_no_result(int threads) => Assert.Equal(Results(2), Results(threads));

    private static double[] Results(int? threads = null)
    {
        var (directed, undirected) = (Drawn.Called("directed").Unweighted(), Drawn.Called("undirected"));
        var (distances, found) = (Distances.Of(directed, threads: threads), Leiden.BestOf(undirected, runs: 6, threads: threads));
        var placed = ForceAtlas.Of(directed, rounds: 20, threads: threads);
        return
        [
            distances.Mean, distances.Diameter!.Value, .. distances.Closeness, .. distances.Harmonic, .. Betweenness.Of(directed, threads: threads), .. Betweenness.Of(undirected, threads: threads),
            .. Clustering.Local(Crowd, threads), .. Constraint.Of(Crowd, threads), .. EffectiveSize.Of(Crowd, threads), .. TriadCensus.Of(Crowd, threads).Counts,
            .. Eigenvector.Of(Crowd, threads), .. PageRank.Of(directed), found.Modularity, found.MeanAdjustedRand, .. found.Membership, .. placed.X, .. placed.Y,
        ];
    }

    // Large enough that work is shared among threads.
    private static Network Crowd { get; } = Shapes.Random(3_000, 60_000, isDirected: true, seed: 8);
}
