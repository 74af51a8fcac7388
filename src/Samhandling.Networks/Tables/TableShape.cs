namespace Samhandling.Networks.Tables;

/// <summary>What a walk through a table shows: how wide and long it is, and where numbers stand.</summary>
internal sealed class TableShape
{
    /// <summary>A matrix with more rows is not looked for.</summary>
    private const int MostMatrixRows = 20_000;

    private readonly List<string?> _firstColumn = [];
    private readonly List<bool> _numbersBelow = [];

    private TableShape() { }

    /// <summary>How many cells most rows have.</summary>
    public int Width { get; private set; }

    public int RowCount { get; private set; }

    /// <summary>The first row; with an empty cell before its own where R has written headings above all columns but that of the row names.</summary>
    public TableRow First { get; private set; }

    /// <summary>The share of rows that are as wide as most are.</summary>
    public double UsualShare { get; private set; }

    /// <summary>How many different widths rows have.</summary>
    public int Widths { get; private set; }

    /// <summary>Whether each cell below the first row and right of the first column is 0, 1 or empty.</summary>
    public bool IsZeroOneInside { get; private set; } = true;

    /// <summary>Whether every cell of the first row is a number.</summary>
    public bool FirstIsNumbers => First.Cells.Count > 0 && First.Cells.All(Numbers.Is);

    /// <summary>Whether each cell of the first row that holds anything is a text.</summary>
    public bool FirstIsTexts => First.Cells.Any(c => c is not null) && !First.Cells.Any(Numbers.Is);

    public bool FirstIsZeroOne => First.Cells.All(c => c is "0" or "1");

    /// <summary>Whether all columns, or all but the first, hold numbers below the first row.</summary>
    public bool AreNumbersBelow(int fromColumn) => RowCount > 1 && Width > fromColumn && !_numbersBelow.Take(fromColumn..Width).Contains(false);

    /// <summary>Whether a column holds numbers below the first row.</summary>
    public bool IsNumbersBelow(int column) => RowCount > 1 && _numbersBelow[column];

    /// <summary>The first cell of each row, from the second row on or from the first; empty in a table too long for a matrix.</summary>
    public IReadOnlyList<string?> FirstColumn(bool withFirst) => RowCount > MostMatrixRows ? [] : withFirst ? _firstColumn : _firstColumn[Math.Min(1, _firstColumn.Count)..];

    /// <summary>Whether the first row holds headings, judged by known ones, or by texts above numbers.</summary>
    public bool HasHeader => FirstIsTexts && (Headings.AreKnown(First.Cells) || (RowCount > 1 && _numbersBelow.Where((n, c) => n && First[c] is not null).Any()));

    /// <summary>What stands for a value that is missing.</summary>
    public static bool IsMissing(string? cell) => cell is "NA" or "N/A" or "NaN" or "." or "-" or "null" or "NULL";

    public static TableShape Of(Table table)
    {
        var shape = new TableShape();
        var widths = new Dictionary<int, int>();
        foreach (var row in table.Rows)
        {
            var width = table.IsPadded ? Table.WidthOf(row) : row.Cells.Count;
            widths[width] = widths.GetValueOrDefault(width) + 1;
            if (shape.RowCount++ == 0) shape.First = row;
            else shape.LookAt(row);
            if (shape.RowCount <= MostMatrixRows) shape._firstColumn.Add(row[0]);
        }

        if (shape.RowCount == 0) return shape;
        shape.Width = table.IsPadded ? widths.Keys.Max() : widths.MaxBy(w => (w.Value, w.Key)).Key;
        shape.Widths = widths.Count;
        shape.UsualShare = (double)widths.GetValueOrDefault(shape.Width) / shape.RowCount;
        if (!table.IsPadded && shape.RowCount > 1 && shape.First.Cells.Count == shape.Width - 1 && widths[shape.Width] == shape.RowCount - 1)
            shape.First = shape.First with { Cells = [null, .. shape.First.Cells] };
        while (shape._numbersBelow.Count < shape.Width) shape._numbersBelow.Add(true);
        return shape;
    }

    private void LookAt(TableRow row)
    {
        for (var c = 0; c < row.Cells.Count; c++)
        {
            if (_numbersBelow.Count == c) _numbersBelow.Add(true);
            var cell = row.Cells[c];
            if (cell is null or "0" or "1") continue;
            if (c > 0) IsZeroOneInside = false;
            if (_numbersBelow[c] && !IsMissing(cell) && !Numbers.Is(cell)) _numbersBelow[c] = false;
        }
    }
}
