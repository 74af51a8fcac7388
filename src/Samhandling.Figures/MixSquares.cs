namespace Samhandling.Figures;

/// <summary>The squares of a mixing table: who turns to whom, group by group. The page draws the table, with the number under each square.</summary>
public static class MixSquares
{
    private const double Room = 48;
    private const double Largest = 46;

    /// <summary>One square for each cell on the floor of a room of 48 units, its area as the count; the largest count has a side of 46.</summary>
    /// <param name="counts">Rows ask, columns answer; 0 or more, null for a withheld cell.</param>
    /// <param name="isOver">Whether a cell (row, column) lies across the border, which is drawn in the colour of external ties.</param>
    /// <returns>As many rows and cells as given; null for a withheld cell, an empty drawing for zero. They have no title: the number stands beside.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static IReadOnlyList<IReadOnlyList<Drawing?>> Draw(IReadOnlyList<IReadOnlyList<int?>> counts, Func<int, int, bool> isOver)
    {
        var most = Math.Max(1, counts.SelectMany(r => r).Max() ?? 1);
        return [.. counts.Select((row, r) => (IReadOnlyList<Drawing?>)[.. row.Select((count, c) => Square(count, most, isOver(r, c)))])];
    }

    private static Drawing? Square(int? count, int most, bool isOver)
    {
        if (count is not { } known) return null;
        ArgumentOutOfRangeException.ThrowIfNegative(known, nameof(count));
        var side = Largest * Math.Sqrt((double)known / most);
        return new(Room, Room, "", "", known == 0 ? [] : [new Rectangle(isOver ? "sq over" : "sq", 0, Room - side, side, side)], Class: "");
    }
}
