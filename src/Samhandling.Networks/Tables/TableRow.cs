namespace Samhandling.Networks.Tables;

/// <summary>A row of cells and the line where it begins. Cells are trimmed; an empty one is null.</summary>
internal readonly record struct TableRow(int Line, IReadOnlyList<string?> Cells)
{
    public string? this[int column] => column < Cells.Count ? Cells[column] : null;
}
