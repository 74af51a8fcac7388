namespace Samhandling.Figures.Layout;

/// <summary>The hatched field that says withheld: never blank, never zero. Drawn as lines, since a pattern would not follow a drawing into every writer.</summary>
internal static class Hatch
{
    private const double Step = 8;

    public static IEnumerable<Shape> Fill(double x, double y, double width, double height)
    {
        yield return new Rectangle("hatchbg", x, y, width, height);
        var strokes = new List<(double, double, double, double)>();
        for (var d = Step; d < width + height; d += Step)
        {
            // A stroke from the left or lower edge to the upper or right one, at 45 degrees.
            var (fromX, fromY) = d <= height ? (x, y + d) : (x + d - height, y + height);
            var (toX, toY) = d <= width ? (x + d, y) : (x + width, y + d - width);
            strokes.Add((fromX, fromY, toX, toY));
        }

        yield return new PathShape("hatchln", PathData.Lines(strokes));
    }

    /// <summary>A hatched field in a row, with the words after it.</summary>
    public static IEnumerable<Shape> InRow(double x, double y, string words) =>
        [.. Fill(x, y - 8, 40, 16), new Text("soft s13", x + 50, y + 5, words)];
}
