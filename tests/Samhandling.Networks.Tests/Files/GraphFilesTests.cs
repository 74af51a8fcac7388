using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tests.Files;

/// <summary>Each network file of the folders graph-files-*, as networkx and igraph read it: graph-files.tsv, which reference.py writes.</summary>
public sealed class GraphFilesTests
{
    private static readonly string[] s_endings = [".graphml", ".gexf", ".net", ".paj", ".mat", ".clu", ".vec", ".zip", ".csv", ".txt", ".dat", ".dl"];

    private static List<string[]> Expected => [.. File.ReadLines(Path.Combine(Reading.Root(), "tests/Samhandling.Networks.Tests/Files/graph-files.tsv")).Skip(1).Select(l => l.Split('\t'))];

    [Fact]
    public void Every_file_is_read_as_others_read_it_or_refused_for_a_reason()
    {
        Reading.Real("graph-files-pajek/README.md");
        var wrong = new List<string>();
        foreach (var rows in Expected.GroupBy(r => r[0]))
        {
            using var stream = File.OpenRead(Path.Combine(Reading.RealFolder(), rows.Key));
            var reading = NetworkReader.Read(stream, Path.GetFileName(rows.Key));
            var ours = reading.Value is { } file
                ? file.Relations.Select(r => $"{r.Name}: {Count(file.Only(r.Name).Ids.Count)} {Count(r.Ties.Count)}")
                : [$"refused: {reading.Faults[0].Kind}"];
            var theirs = rows.Select(r => r[5].Length > 0 ? $"refused: {r[5]}" : $"{(r[1].Length > 0 ? r[1] : reading.Value?.Relations[0].Name)}: {r[2]} {r[3]}");
            if (!ours.SequenceEqual(theirs)) wrong.Add($"{rows.Key}: {string.Join(", ", ours)} instead of {string.Join(", ", theirs)}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_file_is_forgotten()
    {
        Reading.Real("graph-files-pajek/README.md");
        var there = Directory.EnumerateDirectories(Reading.RealFolder(), "graph-files-*").SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(f => s_endings.Contains(Path.GetExtension(f).ToLowerInvariant())).Select(f => Path.GetRelativePath(Reading.RealFolder(), f).Replace('\\', '/'));

        Assert.Equal(there.Order(StringComparer.Ordinal), Expected.Select(r => r[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_table_of_actors_that_is_no_network_is_read_as_attributes()
    {
        Reading.Real("graph-files-pajek/README.md");
        // Gephi's test_utf8_chars has two rows of one id, which it merges.
        var tables = Expected.Where(r => r[4].Contains("table of attributes", StringComparison.Ordinal) && !r[0].Contains("/test_utf8_chars", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables, r => Reading.RealNodes(r[0]));
    }

    [Fact]
    public void The_page_has_a_row_for_each()
    {
        var page = File.ReadAllText(Path.Combine(Reading.Root(), "docs/formats.md"));

        Assert.All(Expected, r => Assert.Contains($"| {r[2]} | {r[3]} | {(r[5].Length > 0 ? "**refused**: " : "")}{r[4]} |", page, StringComparison.Ordinal));
    }

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
