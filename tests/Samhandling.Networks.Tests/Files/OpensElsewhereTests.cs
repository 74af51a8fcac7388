using System.Diagnostics;
using System.Text.Json;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>What we write, opened with networkx and igraph by opens.py; skipped where they are not.</summary>
public sealed class OpensElsewhereTests
{
    private const string Python = "/usr/bin/python3";

    private static readonly NetworkFile s_directed = Invented(isDirected: true);
    private static readonly NetworkFile s_undirected = Invented(isDirected: false);

    public static TheoryData<string, string, FileFormat, bool, bool> Ways => new()
    {
        { "networkx", "a.graphml", FileFormat.GraphML, true, false },
        { "networkx", "a.graphml", FileFormat.GraphML, false, false },
        { "igraph", "a.graphml", FileFormat.GraphML, true, false },
        { "igraph", "a.graphml", FileFormat.GraphML, false, false },
        { "networkx", "a.gexf", FileFormat.Gexf, true, true },
        { "networkx", "a.gexf", FileFormat.Gexf, false, true },
        { "networkx", "a.net", FileFormat.Pajek, true, false },
        { "networkx", "a.net", FileFormat.Pajek, false, false },
        { "igraph", "a.net", FileFormat.Pajek, true, false },
        { "igraph", "a.net", FileFormat.Pajek, false, false },
        { "igraph", "a.dl", FileFormat.Dl, true, false },
        { "networkx", "a.csv", FileFormat.EdgeList, true, false },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Others_find_the_same_actors_and_ties(string library, string name, FileFormat format, bool isDirected, bool olderGexf)
    {
        var file = isDirected ? s_directed : s_undirected;
        var opened = Opened(library, name, file, format, new(olderGexf));

        // A list of ties has no actors without ties.
        var ids = format == FileFormat.EdgeList ? file.Ids.Where((_, i) => file.Relations[0].Ties.Any(t => t.From == i || t.To == i)) : file.Ids;
        Assert.Equal(ids.Order(StringComparer.Ordinal), opened.Nodes.Order(StringComparer.Ordinal));
        Assert.Equal(Ties(file.Relations[0].Ties.Select(t => (file.Ids[t.From], file.Ids[t.To], t.Weight)), isDirected), Ties(opened.Ties, isDirected));
        Assert.Equal(isDirected, opened.IsDirected);
    }

    private static (List<string> Nodes, List<(string, string, double)> Ties, bool IsDirected) Opened(
        string library, string name, NetworkFile file, FileFormat format, WritingOptions options)
    {
        Assert.SkipUnless(File.Exists(Python), $"{Python} is not here.");
        var folder = Directory.CreateTempSubdirectory("samhandling");
        try
        {
            var path = Path.Combine(folder.FullName, name);
            using (var stream = File.Create(path)) NetworkWriter.Write(file, format, stream, options);
            var start = new ProcessStartInfo(Python, [Path.Combine(Reading.Root(), "tests/Samhandling.Networks.Tests/Files/opens.py"), library, path])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.SkipWhen(process.ExitCode == 3, $"{library} is not here.");
            Assert.True(process.ExitCode == 0, errors.Result);
            var told = JsonDocument.Parse(said).RootElement;
            return (
                [.. told.GetProperty("nodes").EnumerateArray().Select(n => n.GetString()!)],
                [.. told.GetProperty("ties").EnumerateArray().Select(t => (t[0].GetString()!, t[1].GetString()!, t[2].GetDouble()))],
                told.GetProperty("directed").GetBoolean());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Ties(IEnumerable<(string From, string To, double Weight)> ties, bool isDirected) => ties
        .Select(t => isDirected || string.CompareOrdinal(t.From, t.To) < 0 ? (t.From, t.To, t.Weight) : (From: t.To, To: t.From, t.Weight))
        .Select(t => FormattableString.Invariant($"{t.From}>{t.To} {t.Weight}")).Order(StringComparer.Ordinal);

    /// <summary>Six actors, one without ties; labels that DL and igraph need not quote (igraph 0.10 reads an ampersand in a GraphML id as &#38;), one with letters beyond ASCII.</summary>
    private static NetworkFile Invented(bool isDirected)
    {
        string[] ids = ["Åsa", "P-2", "P-3", "Bjørn+Co", "5", "alone"];
        Tie[] ties = [new(0, 1, 2), new(1, 2), new(2, 0, .5), new(3, 4, 1e-5), new(0, 3, 12)];
        if (isDirected) ties = [.. ties, new(1, 0, 3)];
        return new(FileFormat.GraphML, ids, new string?[6], [new("sector", ["public", null, "civil", "public", "<x>", null])], [new("advice", isDirected, ties, IsWeighted: true, [])]);
    }
}
