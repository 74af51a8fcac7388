using System.IO.Compression;
using System.Text.Json;
using Samhandling.Networks.Centrality;
using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Holes;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tables;
using Samhandling.Tests;

namespace Samhandling.Networks.Tests.Reference;

/// <summary>The measures of a large real network against igraph: large.json, which large_reference.py writes and tells how.</summary>
public sealed class LargeNetworkTests
{
    [Theory]
    [InlineData("facebook_combined.txt.gz")]
    public void A_large_network_has_the_measures_that_igraph_gives(string file)
    {
        using var json = typeof(LargeNetworkTests).Assembly.GetManifestResourceStream("large.json")!;
        var expected = JsonSerializer.Deserialize<JsonElement>(json).GetProperty(file);

        var network = Read(file);

        Assert.Equal((expected.GetProperty("nodes").GetInt32(), expected.GetProperty("ties").GetInt32()), (network.Count, network.TieCount));
        var figures = Figures(network);
        Assert.All(expected.GetProperty("figures").EnumerateObject(), figure => IsNear(figure.Value.GetDouble(), figures[figure.Name], figure.Name));
        Assert.All(expected.GetProperty("vectors").EnumerateObject(), vector =>
        {
            var known = Vector(network, vector.Name).Select((value, i) => (Value: value, Place: i + 1)).Where(v => !double.IsNaN(v.Value)).ToList();
            IsNear(vector.Value.GetProperty("sum").GetDouble(), known.Sum(v => v.Value), $"the sum of {vector.Name}");
            IsNear(vector.Value.GetProperty("largest").GetDouble(), known.Max(v => v.Value), $"the largest {vector.Name}");
            IsNear(vector.Value.GetProperty("byPlace").GetDouble(), known.Sum(v => v.Place * v.Value), $"the sum by place of {vector.Name}");
        });
    }

    private static Dictionary<string, double> Figures(Network network)
    {
        var distances = Distances.Of(network);
        return new()
        {
            ["transitivity"] = Clustering.Transitivity(network),
            ["parts"] = Components.Weak(network).Count,
            ["meanDistance"] = distances.Mean,
            ["diameter"] = distances.Diameter!.Value,
            ["assortativity"] = NumberAssortativity.Of(network, Array.ConvertAll(Degrees.Out(network), degree => (double)degree)).Value,
        };
    }

    private static double[] Vector(Network network, string name) => name switch
    {
        "degree" => Array.ConvertAll(Degrees.Out(network), degree => (double)degree),
        "betweenness" => Betweenness.Of(network),
        "closeness" => Distances.Of(network).Closeness,
        "harmonic" => Distances.Of(network).Harmonic,
        "pageRank" => PageRank.Of(network),
        "eigenvector" => Eigenvector.Of(network),
        "core" => Array.ConvertAll(Cores.Of(network), core => (double)core),
        "clustering" => Clustering.Local(network),
        "constraint" => Constraint.Of(network),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name),
    };

    private static void IsNear(double expected, double actual, string what) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Abs(expected), $"{what} should be {expected:R} and is {actual:R}");

    private static Network Read(string file)
    {
        using var packed = File.OpenRead(RealData.At("big-ego-facebook-and-pages", file));
        using var lines = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        // The first line is the number of actors, and the last says -1.
        lines.ReadLine();
        using var ties = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines.ReadToEnd().Replace("\n-1", "\n", StringComparison.Ordinal)));
        return NumberedTies.Read(ties, isDirected: false).Value!;
    }
}
