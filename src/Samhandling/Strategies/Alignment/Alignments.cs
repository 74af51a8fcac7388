namespace Samhandling.Strategies.Alignment;

/// <summary>How far the objectives of one document are carried by others: a row for each objective, a column for each document that could carry it, and in each cell how strongly it does so. Method: docs/methods/alignment.md.</summary>
public sealed class Alignments
{
    /// <summary>From this strength on a link counts as support, and as strong support.</summary>
    public const int Some = 1, Strong = 2;

    private readonly IReadOnlyList<IReadOnlyList<int?>> _cells;

    /// <param name="cells">Rows of as many cells each, 0 to 3: the strongest link; null where nobody has looked.</param>
    public Alignments(IReadOnlyList<IReadOnlyList<int?>> cells) => _cells = cells;

    private int Columns => _cells.Count == 0 ? 0 : _cells[0].Count;

    /// <summary>The part of all cells that reach a strength; null where there is no cell.</summary>
    public double? Reaching(int strength) => Share(_cells.SelectMany(row => row), strength);

    public double? RowReaching(int row, int strength) => Share(_cells[row], strength);

    public double? ColumnReaching(int column, int strength) => Share(_cells.Select(row => row[column]), strength);

    /// <summary>How many cells nobody has looked at.</summary>
    public int Unknown => _cells.Sum(row => row.Count(cell => cell is null));

    /// <summary>The rows that nothing carries strongly.</summary>
    public IEnumerable<int> Gaps => Rows.Where(row => !_cells[row].Any(cell => cell >= Strong));

    /// <summary>The rows that every column carries, where there are several: everyone does the same.</summary>
    public IEnumerable<int> Crowded => Columns < 2 ? [] : Rows.Where(row => _cells[row].All(cell => cell >= Some));

    private IEnumerable<int> Rows => Enumerable.Range(0, _cells.Count);

    private static double? Share(IEnumerable<int?> cells, int strength)
    {
        var (reaching, all) = (0, 0);
        foreach (var cell in cells)
        {
            all++;
            if (cell >= strength) reaching++;
        }

        return all == 0 ? null : (double)reaching / all;
    }
}
