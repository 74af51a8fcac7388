using Samhandling.Networks;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Holes;

namespace Samhandling.Benchmarks;

/// <summary>All that the page of a network's measures shows, and `network measures` writes.</summary>
internal static class Page
{
    public static double[] OfAll(Network network)
    {
        var communities = Leiden.BestOf(network);
        return
        [
            Density.Naive(network), network.IsDirected ? Reciprocity.Arc(network) : double.NaN, Clustering.Transitivity(network),
            Components.Weak(network).Count, Components.Strong(network).Count, Centralization.InDegree(network), communities.Modularity, communities.Count,
            .. OfPersons(network), .. EffectiveSize.Of(network),
        ];
    }

    public static double[] OfPersons(Network network)
    {
        var distances = Distances.Of(network);
        return
        [
            .. Degrees.In(network), .. Degrees.Out(network), .. Betweenness.Of(network), .. distances.Closeness, .. distances.Harmonic,
            .. PageRank.Of(network), .. Eigenvector.Of(network), .. Cores.Of(network), .. Constraint.Of(network), .. Clustering.Local(network),
        ];
    }
}
