using System.Globalization;
using Samhandling.Networks.Files;
using Samhandling.Networks.Tables;

namespace Samhandling.Networks.Formats;

/// <summary>Writes a Pajek network, with its attributes a project. Pajek's own reader wants UTF-8 with a mark or plain ASCII; others want no mark, so none is written.</summary>
internal static class PajekWriter
{
    public static void Write(NetworkFile file, TextWriter text)
    {
        foreach (var group in file.Relations.GroupBy(r => r.Actors is null ? "" : string.Join(',', r.Actors), StringComparer.Ordinal))
        {
            var relations = group.ToList();
            var actors = relations[0].Actors ?? [.. Enumerable.Range(0, file.Ids.Count)];
            // "*Network" begins a project; a network alone begins with its vertices, as networkx and igraph have it.
            if (file.Columns.Count > 0 || file.Relations.Count > 1) Line(text, $"*Network {Flat(relations[0].Name)}");
            Line(text, relations[0].FirstMode is { } first ? $"*Vertices {actors.Count} {first}" : $"*Vertices {actors.Count}");
            var places = new int[file.Ids.Count];
            foreach (var (i, actor) in actors.Index())
            {
                places[actor] = i + 1;
                Line(text, $"{i + 1} \"{Flat(file.Ids[actor])}\"");
            }

            foreach (var (i, relation) in relations.Index()) WriteTies(text, relation, relations.Count > 1 ? $" :{i + 1} \"{Flat(relation.Name)}\"" : "", places);
            foreach (var column in file.Columns)
                if (actors.Any(a => column.Values[a] is not null)) WriteColumn(text, column with { Values = [.. actors.Select(a => column.Values[a])] });
        }
    }

    private static void WriteTies(TextWriter text, Relation relation, string which, int[] places)
    {
        Line(text, (relation.IsDirected ? "*Arcs" : "*Edges") + which);
        foreach (var (from, to, weight) in relation.Ties) Line(text, $"{places[from]} {places[to]} {Numbers.Write(weight)}");
    }

    /// <summary>Numbers become a vector; anything else a partition of the different values, numbered from 1 in their order, with a legend. 0 is no value.</summary>
    private static void WriteColumn(TextWriter text, Column column)
    {
        if (column.Values.Count > 0 && column.Values.All(Numbers.Is))
        {
            Line(text, $"*Vector {Flat(column.Name)}");
            Line(text, $"*Vertices {column.Values.Count}");
            foreach (var value in column.Values) Line(text, value!.Replace(',', '.'));
            return;
        }

        var kinds = column.Values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Line(text, $"*Partition {Flat(column.Name)}");
        foreach (var (i, kind) in kinds.Index()) Line(text, $"% {i + 1} {Flat(kind)}");
        Line(text, $"*Vertices {column.Values.Count}");
        var numbers = kinds.Index().ToDictionary(k => k.Item, k => k.Index + 1, StringComparer.Ordinal);
        foreach (var value in column.Values) Line(text, (value is null ? 0 : numbers[value]).ToString(CultureInfo.InvariantCulture));
    }

    private static void Line(TextWriter text, FormattableString line) => Line(text, FormattableString.Invariant(line));

    private static void Line(TextWriter text, string line)
    {
        text.Write(line);
        text.Write('\n');
    }

    /// <summary>On one line, and without the quote that Pajek has no sign for.</summary>
    private static string Flat(string name) => string.Concat(name.Select(c => c == '"' ? '\'' : char.IsControl(c) ? ' ' : c));
}
