using System.Globalization;
using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Reads a matrix: the cell in row i and column j is the tie from i to j, and 0 or an empty cell is none.</summary>
internal static class MatrixReader
{
    public static NetworkFile Read(Table table, TableShape shape, MatrixLabels labels, string name, Faults faults)
    {
        var actors = new ActorList();
        var notes = new List<FileNote>();
        var skipped = labels.BeforeRows ? 1 : 0;
        var height = shape.RowCount - (labels.AboveColumns ? 1 : 0);
        var firstMode = labels.IsTwoMode ? PlaceRows(shape, labels, height, actors) : (int?)null;
        var columns = PlaceColumns(shape, labels, skipped, actors);
        var ties = new TieList(new());
        var (row, missing, unnamed) = (0, 0, columns.Count(c => c < 0));
        foreach (var cells in table.Rows.Skip(labels.AboveColumns ? 1 : 0))
        {
            var from = labels.BeforeRows ? cells[0] is { } label ? actors.PlaceOf(label, cells.Line) : -1 : labels.IsTwoMode || !labels.AboveColumns ? row : columns[row];
            row++;
            if (from < 0) unnamed++;
            else if (table.Fits(cells, shape.Width, faults)) missing += ReadRow(cells, skipped, from, columns, ties, faults);
        }

        if (unnamed > 0) notes.Add(new(NoteKind.Unnamed, unnamed));
        if (missing > 0) notes.Add(new(NoteKind.MissingCells, missing));
        if (firstMode is { } first)
            notes.Add(new(NoteKind.TwoKinds, first, (actors.Count - first).ToString(CultureInfo.InvariantCulture)));
        var relation = ties.ToRelation(name, isDirected: true, ties.Ties.Exists(t => t.Weight != 1)) with { FirstMode = firstMode };
        return new(FileFormat.Matrix, actors.Ids, new string?[actors.Count], [], SienaCodes.Apply([relation], notes))
        {
            Notes = notes,
            Layout = new(table.Separator, labels.AboveColumns, table.Encoding, IsMatrix: true),
        };
    }

    private static int PlaceRows(TableShape shape, MatrixLabels labels, int height, ActorList actors)
    {
        if (labels.BeforeRows)
            foreach (var label in shape.FirstColumn(withFirst: !labels.AboveColumns).Where(l => l is not null)) actors.PlaceOf(label!, 0);
        else
            for (var r = 1; r <= height; r++) actors.PlaceOf(r.ToString(CultureInfo.InvariantCulture), 0);
        return actors.Count;
    }

    /// <summary>The actor of each column; −1 for one without a label.</summary>
    private static int[] PlaceColumns(TableShape shape, MatrixLabels labels, int skipped, ActorList actors)
    {
        var before = labels.BeforeRows && !labels.AboveColumns ? shape.FirstColumn(withFirst: true) : null;
        var columns = new int[shape.Width - skipped];
        for (var c = 0; c < columns.Length; c++)
        {
            var label = labels.AboveColumns ? shape.First[c + skipped]
                : labels.IsTwoMode ? Headings.Numbered(c)
                : before?[c] ?? (c + 1).ToString(CultureInfo.InvariantCulture);
            // A column that is called like a row is another actor if they are of two kinds.
            if (labels.IsTwoMode && label is not null && actors.Has(label)) label = $"{label} ({Headings.Numbered(c)})";
            columns[c] = label is null ? -1 : actors.PlaceOf(label, shape.First.Line);
        }

        return columns;
    }

    /// <summary>Adds the ties of a row; gives the number of cells that say that their value is missing.</summary>
    private static int ReadRow(TableRow row, int skipped, int from, int[] columns, TieList ties, Faults faults)
    {
        var missing = 0;
        for (var c = 0; c < columns.Length; c++)
        {
            var cell = row[c + skipped];
            if (columns[c] < 0 || cell is null or "0") continue;
            if (Numbers.TryRead(cell, out var value))
            {
                if (value != 0) ties.Add(from, columns[c], value, row.Line);
            }
            else if (TableShape.IsMissing(cell))
            {
                missing++;
            }
            else
            {
                faults.Add(row.Line, FaultKind.NotANumber, cell, "number in the matrix");
            }
        }

        return missing;
    }
}
