using System.Globalization;
using System.Text.RegularExpressions;
using Samhandling.Networks;
using Samhandling.Networks.Files;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tables;

namespace Samhandling.Benchmarks;

/// <summary>A graph of the comparison: an edge list with a header that says what it holds; beside it its blocks and the same as GraphML.</summary>
internal sealed partial record GraphFile(string Path, int Nodes, int Edges, Network Weighted)
{
    private readonly Lazy<Network> _plain = new(Weighted.Unweighted);

    /// <summary>The network without weights, which most tasks ask for.</summary>
    public Network Network => _plain.Value;

    public static GraphFile Read(string path)
    {
        var (nodes, edges, isDirected) = Header(path);
        return new(path, nodes, edges, Load(path, nodes, isDirected));
    }

    /// <summary>Reads the edge list anew.</summary>
    public Network Load() => Load(Path, Nodes, Weighted.IsDirected);

    /// <summary>Reads the same from GraphML.</summary>
    public Network LoadGraphML()
    {
        using var stream = File.OpenRead(System.IO.Path.ChangeExtension(Path, ".graphml"));
        var file = NetworkReader.Read(stream, System.IO.Path.GetFileName(Path)).Value!;
        return Network.Build(file.Ids.Count, [.. file.Relations[0].Ties], file.Relations[0].IsDirected);
    }

    /// <summary>The nodes' blocks.</summary>
    public Grouping Blocks()
    {
        int[] blocks = [.. File.ReadLines(System.IO.Path.ChangeExtension(Path, ".groups")).Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
        return new([.. Enumerable.Range(0, blocks.Max() + 1).Select(block => block.ToString(CultureInfo.InvariantCulture))], blocks);
    }

    private static Network Load(string path, int nodes, bool isDirected)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return NumberedTies.Read(stream, isDirected, isWeighted: true, nodes).Value!;
    }

    private static (int Nodes, int Edges, bool IsDirected) Header(string path)
    {
        using var reader = File.OpenText(path);
        var said = HeaderPattern().Match(reader.ReadLine()!);
        return (Number(said.Groups["nodes"].Value), Number(said.Groups["edges"].Value), Number(said.Groups["directed"].Value) == 1);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^# nodes=(?<nodes>\d+) edges=(?<edges>\d+) directed=(?<directed>\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderPattern();
}
