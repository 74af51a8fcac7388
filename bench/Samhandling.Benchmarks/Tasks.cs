using Samhandling.Networks;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Communities;
using Samhandling.Networks.Holes;
using Samhandling.Networks.Layout;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Triads;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Benchmarks;

/// <summary>The tasks of the comparison. What a graph needs beforehand is made when the task is; what is timed is what it gives back.</summary>
internal static class Tasks
{
    private const ulong Seed = 42;

    public static readonly IReadOnlyDictionary<string, Func<GraphFile, Func<Checksum>>> All = new Dictionary<string, Func<GraphFile, Func<Checksum>>>(StringComparer.Ordinal)
    {
        ["load"] = graph => () => Size(graph.Load()),
        ["graphml"] = graph => () => Size(graph.LoadGraphML()),
        ["degree"] = On(network => Checksum.Of(Degrees.In(network))),
        ["strength_w"] = OnWeighted(network => Checksum.Of(Degrees.InStrength(network))),
        ["betweenness"] = On(network => Checksum.Of(Betweenness.Of(network))),
        ["betweenness_w"] = OnWeighted(network => Checksum.Of(Betweenness.Of(network))),
        ["betweenness_1k"] = On(network => Checksum.Of(Betweenness.From(network, Every(network.Count / 1000, network.Count)))),
        ["closeness"] = On(network => Checksum.Of(Distances.Of(network).Closeness)),
        ["harmonic"] = On(network => Checksum.Of(Distances.Of(network).Harmonic)),
        ["apl"] = On(network => Distances.Of(network) is var distances ? new(distances.Mean, distances.Diameter ?? 0) : default),
        ["pagerank"] = On(network => Checksum.Of(PageRank.Of(network))),
        ["pagerank_w"] = OnWeighted(network => Checksum.Of(PageRank.Of(network))),
        ["eigenvector"] = On(network => Checksum.Of(Eigenvector.Of(network))),
        ["kcore"] = On(network => Checksum.Of(Cores.Of(network))),
        ["transitivity"] = On(network => new(Clustering.Transitivity(network), double.NaN)),
        ["clustering"] = On(network => Checksum.Of(Clustering.Local(network))),
        ["constraint"] = On(network => Checksum.Of(Constraint.Of(network))),
        ["components"] = On(network => Parts(Components.Weak(network))),
        ["scc"] = On(network => Parts(Components.Strong(network))),
        // What the others seek by Louvain's way, and with other libraries, we seek by Leiden's: it is the same question.
        ["louvain"] = On(Communities),
        ["leiden"] = On(Communities),
        ["leidenalg"] = On(Communities),
        ["triads"] = On(network => Triads(TriadCensus.Of(network))),
        ["assortativity"] = On(network => new(NumberAssortativity.Of(network, Array.ConvertAll(Degrees.Out(network), d => (double)d)).Value, double.NaN)),
        ["fa2"] = On(network => new(ForceAtlas.Of(network).X.Count, double.NaN)),
        ["ei"] = Ei,
        ["ei_test"] = graph =>
        {
            var (network, blocks) = (graph.Network, graph.Blocks());
            return () => new(EiTest.Drawn(network, blocks).P, double.NaN);
        },
        ["bootstrap"] = On(network => new(RespondentBootstrap.Of(network, Page.OfPersons).Count(i => i.High > i.Low), double.NaN)),
        ["page"] = On(network => Checksum.Of(Page.OfAll(network))),
    };

    private static Func<GraphFile, Func<Checksum>> On(Func<Network, Checksum> task) => graph =>
    {
        var network = graph.Network;
        return () => task(network);
    };

    private static Func<GraphFile, Func<Checksum>> OnWeighted(Func<Network, Checksum> task) => graph => () => task(graph.Weighted);

    private static Func<Checksum> Ei(GraphFile graph)
    {
        var (network, blocks) = (graph.Network, graph.Blocks());
        return () => new(EiIndex.Of(network, blocks).Value, double.NaN);
    }

    private static int[] Every(int step, int count) => [.. Enumerable.Range(0, (count + step - 1) / step).Select(k => k * step)];

    private static Checksum Size(Network network) => new(network.TieCount, network.Count);

    private static Checksum Parts(Components parts) => new(parts.Count, parts.Sizes().Max());

    private static Checksum Communities(Network network)
    {
        var membership = Leiden.Once(network, Seed);
        return new(double.NaN, double.NaN) { Modularity = Modularity.Of(network, membership), Communities = membership.Max() + 1 };
    }

    private static Checksum Triads(TriadCensus census) => new(census.Counts.Index().Sum(c => (double)c.Index * c.Item), census[TriadType.T300]);
}
