using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Holes;

namespace Samhandling.Networks.Tests.Oracles;

public sealed class TrianglesOracleTests
{
    [Theory]
    [MemberData(nameof(Drawn.Names), MemberType = typeof(Drawn))]
    public void Triangles_from_their_least_connected_corner_are_those_of_all_pairs(string name)
    {
        var network = Drawn.Called(name);

        Near.Equal(PlainTriangles.Clustering(network), Clustering.Local(network));
        Near.Equal(PlainTriangles.Constraint(network), Constraint.Of(network));
        Near.Equal(PlainTriangles.EffectiveSize(network), EffectiveSize.Of(network));
    }

    [Theory]
    [MemberData(nameof(Drawn.Names), MemberType = typeof(Drawn))]
    public void Cores_by_layers_are_those_of_peeling_one_by_one(string name)
    {
        var network = Drawn.Called(name);

        Assert.Equal(Peeled(network.Undirected()), Cores.Of(network));
    }

    /// <summary>The least connected of those left goes, again and again.</summary>
    private static int[] Peeled(Network network)
    {
        var (core, degree, left) = (new int[network.Count], Degrees.Out(network), Enumerable.Range(0, network.Count).ToHashSet());
        for (var k = 0; left.Count > 0;)
        {
            var least = left.MinBy(a => degree[a]);
            core[least] = k = Math.Max(k, degree[least]);
            left.Remove(least);
            foreach (var other in network.From(least)) degree[other]--;
        }

        return core;
    }
}
