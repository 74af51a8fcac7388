using System.Text.Json;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Holes;

namespace Samhandling.Networks.Tests.Reference;

/// <summary>The measures of real networks against networkx and igraph: measures.json, which reference.py writes and tells how.</summary>
public sealed class RealNetworkTests
{
    private static readonly JsonElement Sets = ReadSets();

    public static TheoryData<string> Names => [.. Sets.EnumerateObject().Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_real_network_has_the_measures_that_networkx_and_igraph_give(string name)
    {
        var set = Sets.GetProperty(name);
        var network = RealNetworks.Read(
            set.GetProperty("file").GetString()!, set.GetProperty("nodes").GetInt32(), set.GetProperty("directed").GetBoolean(), set.GetProperty("weighted").GetBoolean());

        Assert.Equal(set.GetProperty("ties").GetInt32(), network.TieCount);
        var figures = Figures(network);
        Assert.Equal(set.GetProperty("figures").EnumerateObject().Select(figure => figure.Name), figures.Keys);
        Assert.All(figures, figure => Near.Equal(Number(set.GetProperty("figures").GetProperty(figure.Key)), figure.Value, figure.Key));

        var vectors = Vectors(network);
        Assert.Equal(set.GetProperty("inShort").EnumerateObject().Select(vector => vector.Name), vectors.Keys);
        Assert.All(set.GetProperty("inShort").EnumerateObject(), vector => CheckInShort(vector.Value, vectors[vector.Name], vector.Name));
        Assert.All(set.GetProperty("inFull").EnumerateObject(), vector => Near.Equal([.. vector.Value.EnumerateArray().Select(Number)], vectors[vector.Name]));
    }

    private static Dictionary<string, double> Figures(Network network)
    {
        var distances = Distances.Of(network);
        return new()
        {
            ["density"] = Density.Naive(network),
            ["reciprocity"] = Reciprocity.Arc(network),
            ["transitivity"] = Clustering.Transitivity(network),
            ["weakComponents"] = Components.Weak(network).Count,
            ["strongComponents"] = Components.Strong(network).Count,
            ["meanDistance"] = distances.Mean,
            ["diameter"] = distances.Diameter!.Value,
            ["inDegreeCentralization"] = Centralization.InDegree(network),
            ["degreeCentralization"] = Centralization.Degree(network),
            ["betweennessCentralization"] = Centralization.Betweenness(Betweenness.Of(network.Unweighted()), network.IsDirected),
            ["closenessCentralization"] = Centralization.Closeness(network),
        };
    }

    private static Dictionary<string, double[]> Vectors(Network network)
    {
        var distances = Distances.Of(network);
        return new()
        {
            ["inDegree"] = Doubles(Degrees.In(network)),
            ["outDegree"] = Doubles(Degrees.Out(network)),
            ["contacts"] = Doubles(Degrees.Contacts(network)),
            ["inStrength"] = Degrees.InStrength(network),
            ["outStrength"] = Degrees.OutStrength(network),
            ["betweenness"] = Betweenness.Of(network),
            ["closeness"] = distances.Closeness,
            ["harmonic"] = distances.Harmonic,
            ["pageRank"] = PageRank.Of(network),
            ["eigenvector"] = Eigenvector.Of(network),
            ["core"] = Doubles(Cores.Of(network)),
            ["clustering"] = Clustering.Local(network),
            ["constraint"] = Constraint.Of(network),
            ["effectiveSize"] = EffectiveSize.Of(network),
        };
    }

    private static void CheckInShort(JsonElement expected, double[] values, string what)
    {
        var known = values.Select((value, index) => (Value: value, Place: index + 1)).Where(each => !double.IsNaN(each.Value)).ToArray();

        Assert.Equal(expected.GetProperty("undefined").GetInt32(), values.Length - known.Length);
        Near.Equal(expected.GetProperty("sum").GetDouble(), known.Sum(each => each.Value), $"the sum of {what}");
        Near.Equal(expected.GetProperty("largest").GetDouble(), known.Max(each => each.Value), $"the largest {what}");
        Near.Equal(expected.GetProperty("sumByPlace").GetDouble(), known.Sum(each => each.Place * each.Value), $"the sum by place of {what}");
    }

    private static double[] Doubles(int[] values) => Array.ConvertAll(values, value => (double)value);

    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble();

    private static JsonElement ReadSets()
    {
        using var stream = typeof(RealNetworkTests).Assembly.GetManifestResourceStream("measures.json")!;
        return JsonSerializer.Deserialize<JsonElement>(stream).GetProperty("sets");
    }
}
