using Samhandling.Networks.Files;

namespace Samhandling.Networks.Tables;

/// <summary>Reads a network from a table: a list of ties, a matrix, or lines of neighbours.</summary>
internal static class TableReader
{
    public static NetworkFile Read(Table table, string name, TextLayout? layout, Faults faults)
    {
        var shape = TableShape.Of(table);
        if (shape.RowCount == 0) throw new UnreadableException(0, FaultKind.Empty);
        var matrix = layout is null ? MatrixLabels.Find(shape) : layout.IsMatrix ? MatrixLabels.Force(shape, layout.HasHeader) : null;
        if (matrix is not null) return MatrixReader.Read(table, shape, matrix, name, faults);
        var hasHeader = layout?.HasHeader ?? shape.HasHeader;
        return layout is null && !hasHeader && AreNeighbours(table, shape)
            ? EdgeListReader.ReadNeighbours(table, name)
            : EdgeListReader.Read(table, shape, hasHeader, layout, name, faults);
    }

    /// <summary>Rows of three widths or more, none of them usual: not a list with a few broken rows.</summary>
    private static bool AreNeighbours(Table table, TableShape shape) =>
        table.Separator != DelimitedText.WhiteSpace && !table.IsPadded && shape is { Widths: > 2, UsualShare: < 0.5 };
}
