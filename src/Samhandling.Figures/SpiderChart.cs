using System.Globalization;
using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>An axis of a spider chart.</summary>
/// <param name="Label">Stands at its end; a few signs, such as a number.</param>
/// <param name="Name">In the table; holds the label.</param>
public sealed record SpiderAxis(string Label, string Name);

/// <summary>A line around a spider chart.</summary>
/// <param name="Label">Its heading in the table.</param>
/// <param name="Values">One for each axis, from 0 to the most; null where nothing is known.</param>
public sealed record SpiderSeries(string Label, IReadOnlyList<double?> Values);

/// <summary>The words of a spider chart, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Axis">Heading of the axes in the table.</param>
/// <param name="Missing">In the table where nothing is known.</param>
public sealed record SpiderWords(string Title, string Description, string Axis, string Missing);

/// <summary>Levels on many axes at once: how it is, how it should be and how it was. The first axis is at twelve o'clock and the order is the given one: the area says nothing, since another order would give another.</summary>
public static class SpiderChart
{
    /// <summary>What a spider needs to have a shape, and how many axes it can hold without its labels meeting.</summary>
    public const int FewestAxes = 3, MostAxes = 24;

    private const double LabelGap = 10, LineHeight = 15;

    private static readonly (string Line, string Point)[] s_styles = [("line1", "t1"), ("line3", "t3"), ("line2", "t2")];

    /// <summary>Draws the first series in the accent, the second dashed in red, the third in grey; a line is broken where nothing is known.</summary>
    /// <param name="axes">3 to 24, clockwise from the top.</param>
    /// <param name="series">One to three: how it is, how it should be, how it was.</param>
    /// <param name="most">The value of the outermost ring; there is a ring for each whole step.</param>
    /// <param name="words">All words shown.</param>
    /// <param name="numbers">How values are written.</param>
    /// <returns>560 and 358 wide; the table has a column for each series.</returns>
    /// <exception cref="ArgumentException">There are too few or too many axes or series, or a series has not one value for each axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is below 0, above the most, or not a number.</exception>
    public static Figure Draw(IReadOnlyList<SpiderAxis> axes, IReadOnlyList<SpiderSeries> series, int most, SpiderWords words, NumberStyle numbers)
    {
        if (axes.Count is < FewestAxes or > MostAxes) throw new ArgumentException($"A spider has {FewestAxes} to {MostAxes} axes.", nameof(axes));
        if (series.Count is 0 || series.Count > s_styles.Length) throw new ArgumentException($"A spider has one to {s_styles.Length} series.", nameof(series));
        foreach (var one in series)
        {
            if (one.Values.Count != axes.Count) throw new ArgumentException($"\"{one.Label}\" must have {axes.Count} values.", nameof(series));
            if (one.Values.Any(v => v is { } known && !(known >= 0 && known <= most))) throw new ArgumentOutOfRangeException(nameof(series), $"\"{one.Label}\" must lie between 0 and {most}.");
        }

        var table = new FigureTable([words.Axis, .. series.Select(s => s.Label)], [.. axes.Select((axis, i) => (IReadOnlyList<string>)[axis.Name, .. series.Select(s => s.Values[i] is { } v ? numbers.Write(v) : words.Missing)])]);
        return new(Draw(axes, series, most, words, 560, 190, "chart wide"), Draw(axes, series, most, words, 358, 150, "chart narrow"), table);
    }

    /// <summary>What stands before a series' word in a legend.</summary>
    /// <param name="index">The series' place, from 0.</param>
    /// <param name="word">Its word.</param>
    public static LegendItem Legend(int index, string word) => new(new(24, 20, "", "", [new Line(s_styles[index].Line, 0, 10, 24, 10), new Circle(s_styles[index].Point, 12, 10, 4)]), word);

    private static Drawing Draw(IReadOnlyList<SpiderAxis> axes, IReadOnlyList<SpiderSeries> series, int most, SpiderWords words, double width, double radius, string style)
    {
        radius = Math.Min(radius, width / 2 - LabelGap - axes.Max(a => TextSize.Width(a.Label)));
        var (x, y) = (width / 2, radius + LabelGap + LineHeight);
        (double X, double Y) At(int axis, double value)
        {
            var turn = 2 * Math.PI * axis / axes.Count;
            return (x + radius * value / most * Math.Sin(turn), y - radius * value / most * Math.Cos(turn));
        }

        var shapes = new List<Shape>();
        for (var ring = 1; ring <= most; ring++)
            for (var axis = 0; axis < axes.Count; axis++)
                shapes.Add(Between("grid", At(axis, ring), At((axis + 1) % axes.Count, ring)));
        for (var axis = 0; axis < axes.Count; axis++) shapes.Add(Between("grid", (x, y), At(axis, most)));
        for (var s = series.Count - 1; s >= 0; s--)
        {
            var points = series[s].Values.Select((v, axis) => v is { } value ? At(axis, value) : ((double X, double Y)?)null).ToList();
            shapes.AddRange(Around(points).Select(data => new PathShape(s_styles[s].Line, data)));
            shapes.AddRange(points.OfType<(double X, double Y)>().Select(p => new Circle(s_styles[s].Point, p.X, p.Y, s == 0 ? 4 : 3)));
        }

        for (var ring = 1; ring <= most; ring++) shapes.Add(new Text("soft s13", x + 6, y - radius * ring / most + 14, ring.ToString(CultureInfo.InvariantCulture)));
        shapes.AddRange(axes.Select((axis, i) => Label(axis, i, axes.Count, (x, y), radius + LabelGap)));
        return new(width, y + radius + LabelGap + LineHeight, words.Title, words.Description, shapes, style);
    }

    private static Line Between(string style, (double X, double Y) from, (double X, double Y) to) => new(style, from.X, from.Y, to.X, to.Y);

    private static Text Label(SpiderAxis axis, int index, int count, (double X, double Y) middle, double distance)
    {
        var turn = 2 * Math.PI * index / count;
        var (right, up) = (Math.Sin(turn), Math.Cos(turn));
        // Beside the axis its middle stands on it, above it the foot and below it the head.
        var baseline = middle.Y - distance * up + 5 - 5 * up;
        return new("b", middle.X + distance * right, baseline, axis.Label, right > .1 ? Anchor.Start : right < -.1 ? Anchor.End : Anchor.Middle);
    }

    /// <summary>The line through the points: closed if all are known, else a piece for each run of two or more.</summary>
    private static IEnumerable<string> Around(List<(double X, double Y)?> points)
    {
        if (points.TrueForAll(p => p is not null)) return [PathData.Closed([.. points.Select(p => p!.Value)])];
        var gap = points.FindIndex(p => p is null);
        var runs = new List<List<(double X, double Y)>> { new() };
        for (var i = 1; i <= points.Count; i++)
            if (points[(gap + i) % points.Count] is { } point) runs[^1].Add(point);
            else runs.Add([]);
        return runs.Where(run => run.Count > 1).Select(PathData.Open);
    }
}
