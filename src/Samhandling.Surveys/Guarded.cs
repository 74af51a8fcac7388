namespace Samhandling.Surveys;

/// <summary>What the gate decided of a number.</summary>
public enum CellState
{
    /// <summary>It may be shown.</summary>
    Shown,

    /// <summary>Fewer than k: "färre än 5".</summary>
    Withheld,

    /// <summary>Withheld too, since a withheld number could be reckoned from it: "döljs också".</summary>
    WithheldAlso,
}

/// <summary>A count that has passed the gate. A withheld one holds no number, so that none can leak.</summary>
public readonly record struct Cell
{
    internal Cell(CellState state, int count) => (State, Count) = (state, state == CellState.Shown ? count : null);

    /// <summary>What the gate decided.</summary>
    public CellState State { get; }

    /// <summary>The number of persons; null if it is withheld.</summary>
    public int? Count { get; }
}

/// <summary>A list of counts that has passed the gate, in the given order.</summary>
public sealed record GuardedList(IReadOnlyList<Cell> Cells, Cell Total);

/// <summary>A table of counts that has passed the gate, in the given order.</summary>
/// <param name="Rows">The cells, row by row.</param>
/// <param name="RowTotals">One a row; empty if they are not known.</param>
/// <param name="ColumnTotals">One a column; empty if they are not known.</param>
/// <param name="Total">All persons.</param>
public sealed record GuardedTable(IReadOnlyList<IReadOnlyList<Cell>> Rows, IReadOnlyList<Cell> RowTotals, IReadOnlyList<Cell> ColumnTotals, Cell Total);

/// <summary>Which totals of a table are shown with it, or can be found elsewhere, besides the total of all.</summary>
[Flags]
public enum Totals
{
    /// <summary>Neither of rows nor of columns.</summary>
    None = 0,

    /// <summary>Those of rows.</summary>
    Rows = 1,

    /// <summary>Those of columns.</summary>
    Columns = 2,

    /// <summary>Both.</summary>
    RowsAndColumns = Rows | Columns,
}

/// <summary>A number with its top cut.</summary>
/// <param name="Value">The number, or the top.</param>
/// <param name="OrMore">Whether it is the top or more.</param>
public readonly record struct TopCoded(int Value, bool OrMore);
