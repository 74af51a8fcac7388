namespace Samhandling.Figures;

/// <summary>The table behind a figure: the same numbers as words and figures in rows.</summary>
/// <param name="Headings">One for each column; the first column names the row.</param>
/// <param name="Rows">Cells as shown, each row as long as the headings.</param>
/// <param name="NumericFrom">The first column that holds numbers (set to the right).</param>
/// <exception cref="ArgumentException">A row is longer or shorter than the headings.</exception>
public sealed record FigureTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, int NumericFrom = 1)
{
    /// <summary>Cells as shown, each row as long as the headings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; } = Rows.All(r => r.Count == Headings.Count)
        ? Rows
        : throw new ArgumentException($"Each row must have {Headings.Count} cells.", nameof(Rows));
}
