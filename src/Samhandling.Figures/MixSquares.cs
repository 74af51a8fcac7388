namespace Samhandling.Figures;

/// <summary>The squares of a mixing table: who turns to whom, group by group. The page draws the table, with the number under each square.</summary>
public static class MixSquares
{
    /// <summary>One square of 48 units for each cell, its area as the count; the largest count fills 46.</summary>
    /// <param name="counts">Rows ask, columns answer; null for a withheld cell.</param>
    /// <param name="isOver">Whether a cell (row, column) lies across the border, which is drawn in the colour of external ties.</param>
    /// <returns>As many rows and cells as given; null for a withheld cell.</returns>
    public static IReadOnlyList<IReadOnlyList<Drawing?>> Draw(IReadOnlyList<IReadOnlyList<int?>> counts, Func<int, int, bool> isOver) => throw new NotSupportedException("The signature stands; the drawing follows.");
}
