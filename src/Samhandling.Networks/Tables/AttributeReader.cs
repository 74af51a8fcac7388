using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Reads a table of attributes: a row for each actor.</summary>
internal static class AttributeReader
{
    public static NodeTable Read(Table table, string name, TextLayout? layout, string? idColumn, Faults faults)
    {
        var shape = TableShape.Of(table);
        if (shape.RowCount == 0) throw new UnreadableException(0, FaultKind.Empty);
        var hasHeader = layout?.HasHeader ?? (shape.HasHeader || (shape.Width == 1 && shape.FirstIsTexts));
        var headings = hasHeader ? Headings.Of(shape.First, shape.Width) : [.. Enumerable.Range(0, shape.Width).Select(Headings.Numbered)];
        if (!hasHeader && shape.Width == 1) headings[0] = name;
        var id = IdColumn(headings, idColumn);
        var isNamed = id >= 0;
        if (!isNamed && shape.Width > 1) id = 0;

        var rows = new List<TableRow>();
        foreach (var row in table.Rows.Skip(hasHeader ? 1 : 0))
            if (table.Fits(row, shape.Width, faults)) rows.Add(row);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (id >= 0 && !isNamed && !rows.TrueForAll(r => r[id] is { } value && seen.Add(value))) id = -1;
        if (isNamed)
        {
            foreach (var row in rows)
            {
                if (row[id] is not { } value) faults.Add(row.Line, FaultKind.EmptyCell, headings[id]);
                else if (!seen.Add(value)) faults.Add(row.Line, FaultKind.DeclaredTwice, value, "rows");
            }
        }

        var columns = Enumerable.Range(0, shape.Width).Where(c => c != id).Select(c => new Column(headings[c], [.. rows.Select(r => r[c])]));
        return new(id < 0 ? null : [.. rows.Select(r => r[id] ?? "")], [.. columns], new(table.Separator, hasHeader, table.Encoding, IsMatrix: false))
        {
            Lines = [.. rows.Select(r => r.Line)],
            IdColumn = id < 0 ? null : headings[id],
        };
    }

    private static int IdColumn(List<string> headings, string? chosen)
    {
        if (chosen is null) return Headings.Best(headings, h => Headings.RankAsId(h));
        var place = headings.FindIndex(h => string.Equals(h, chosen, StringComparison.OrdinalIgnoreCase));
        return place >= 0 ? place : throw new UnreadableException(0, FaultKind.NoSuchColumn, chosen, string.Join(", ", headings));
    }
}
