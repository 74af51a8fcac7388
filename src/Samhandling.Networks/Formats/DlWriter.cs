using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Writes a UCINET DL file as a list of ties by number, below the labels: the layout that UCINET, igraph and we read alike.</summary>
/// <remarks>DL knows no undirected list: such a tie is written in both directions. UCINET cuts labels after 18 letters and makes them upper case.</remarks>
internal static class DlWriter
{
    public static void Write(NetworkFile file, TextWriter text)
    {
        var relation = file.Relations[0];
        var (count, first) = (file.Ids.Count, relation.FirstMode);
        if (first is { } rows) Line(text, $"DL nr={rows} nc={count - rows}");
        else Line(text, $"DL n={count}");
        Line(text, $"format = {(first is null ? "edgelist1" : "edgelist2")}");
        WriteLabels(text, first is null ? "labels:" : "row labels:", file.Ids.Take(first ?? count));
        if (first is { } skipped) WriteLabels(text, "column labels:", file.Ids.Skip(skipped));
        Line(text, $"data:");
        foreach (var (from, to, weight) in relation.Ties)
        {
            // The two kinds count from 1 each, and the row is of the first.
            var (row, column) = first is { } n && from >= n ? (to, from) : (from, to);
            WriteTie(text, row + 1, column + 1 - (first ?? 0), relation.IsWeighted, weight);
            if (!relation.IsDirected && first is null && from != to) WriteTie(text, to + 1, from + 1, relation.IsWeighted, weight);
        }
    }

    private static void WriteTie(TextWriter text, int from, int to, bool isWeighted, double weight)
    {
        if (isWeighted) Line(text, $"{from} {to} {Numbers.Write(weight)}");
        else Line(text, $"{from} {to}");
    }

    private static void WriteLabels(TextWriter text, string head, IEnumerable<string> ids)
    {
        Line(text, $"{head}");
        foreach (var id in ids) Line(text, $"{Quoted(id)}");
    }

    /// <summary>In quotes where something in it would end the label; DL has no sign for a quote, nor for a new line.</summary>
    private static string Quoted(string id)
    {
        var flat = string.Concat(id.Select(c => c == '"' ? '\'' : char.IsControl(c) ? ' ' : c));
        return flat.Length == 0 || flat.Any(c => c is ' ' or ',' or '=' or '\'' or ':') ? $"\"{flat}\"" : flat;
    }

    private static void Line(TextWriter text, FormattableString line)
    {
        text.Write(FormattableString.Invariant(line));
        text.Write('\n');
    }
}
