using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>A row of an interval plot.</summary>
/// <param name="Label">Who or what.</param>
/// <param name="Estimate">In the unit of the numbers; null if it is withheld.</param>
/// <param name="Interval">Its uncertainty; null when all were asked.</param>
/// <param name="SubLabel">A second line, such as how many persons; empty for none.</param>
/// <param name="Comparison">A value to hold it against, drawn hollow; null for none.</param>
/// <param name="Mark">The sector's mark before the label; null for none.</param>
public sealed record IntervalRow(string Label, double? Estimate, Interval? Interval = null, string SubLabel = "", double? Comparison = null, Mark? Mark = null);

/// <summary>The words of an interval plot, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Row">Heading of the rows in the table.</param>
/// <param name="Estimate">What the filled points are: legend and heading.</param>
/// <param name="Interval">Heading of the intervals in the table.</param>
/// <param name="Comparison">What the hollow points are: legend and heading; needed when a row has one.</param>
/// <param name="Withheld">In place of a withheld estimate ("färre än 5"); needed when there is one.</param>
/// <param name="To">Between the ends of an interval that goes below zero ("till").</param>
public sealed record IntervalWords(string Title, string Description, string Row, string Estimate, string Interval, string Comparison = "", string Withheld = "", string To = "–");

/// <summary>Estimates with their uncertainty, row by row, beside a value to compare with.</summary>
public static class IntervalPlot
{
    /// <summary>Draws the rows on a common axis that holds zero: a point for the estimate, a line for its interval, a hollow point for what it is compared with.</summary>
    /// <param name="rows">In the order shown; where intervals overlap the words may not rank them.</param>
    /// <param name="words">All words shown.</param>
    /// <param name="numbers">How values are written.</param>
    /// <returns>560 and 358 wide; the table has a column for the comparison and the interval if any row has one.</returns>
    /// <exception cref="ArgumentException">An estimate lies outside its interval.</exception>
    public static Figure Draw(IReadOnlyList<IntervalRow> rows, IntervalWords words, NumberStyle numbers)
    {
        if (rows.FirstOrDefault(r => r is { Estimate: { } e, Interval: { } i } && (e < i.Low || e > i.High)) is { } wrong)
            throw new ArgumentException($"The estimate of \"{wrong.Label}\" lies outside its interval.", nameof(rows));
        return new(Draw(rows, words, numbers, 560, "chart wide"), Draw(rows, words, numbers, 358, "chart narrow"), Table(rows, words, numbers));
    }

    private static Drawing Draw(IReadOnlyList<IntervalRow> rows, IntervalWords words, NumberStyle numbers, double width, string style)
    {
        var hasLegend = rows.Any(r => r.Comparison is not null);
        var isTwoLines = LegendWidth(words) > (width < 400 ? width : width - 240);
        var frame = RowFrame.Fit(width, [.. rows.Select(r => new RowLabel(r.Label, r.SubLabel, r.Mark))],
            rows.Where(r => r.Estimate is not null).Select(r => numbers.Write(r.Estimate!.Value)), hasLegend ? isTwoLines ? 58 : 34 : 2);
        var scale = Scale.FromZero(rows.Where(r => r.Estimate is not null).SelectMany(Values), frame.Left, frame.Right, numbers.Decimals);
        var shapes = new List<Shape>();
        if (hasLegend) shapes.AddRange(Legend(words, width < 400 || isTwoLines ? 0 : frame.Left, isTwoLines));
        shapes.AddRange(frame.Axis(scale, numbers));
        for (var i = 0; i < rows.Count; i++) shapes.Add(frame.Label(i, [.. Marks(rows[i], scale, frame.LineY(i), words, numbers)]));
        return new(width, frame.Height, words.Title, words.Description, shapes, style);
    }

    private static IEnumerable<Shape> Marks(IntervalRow row, Scale scale, double y, IntervalWords words, NumberStyle numbers)
    {
        if (row.Estimate is not { } estimate) return Hatch.InRow(scale.At(0), y, words.Withheld);
        var shapes = new List<Shape>();
        var x = scale.At(estimate);
        if (row.Comparison is { } other) shapes.Add(new Line("link", x, y, scale.At(other), y));
        if (row.Interval is { } interval) shapes.Add(new Line("ci", scale.At(interval.Low), y, scale.At(interval.High), y));
        if (row.Comparison is { } hollow) shapes.Add(new Circle("ref", scale.At(hollow), y, 6.5));
        shapes.Add(new Circle("pt", x, y, 7));
        shapes.Add(new Text("b", scale.At(Values(row).Max()) + 14, y + 5, numbers.Write(estimate)));
        return shapes;
    }

    private static IEnumerable<double> Values(IntervalRow row)
    {
        yield return row.Estimate!.Value;
        if (row.Comparison is { } other) yield return other;
        if (row.Interval is not { } interval) yield break;
        yield return interval.Low;
        yield return interval.High;
    }

    private static double LegendWidth(IntervalWords words) =>
        20 + TextSize.Width(words.Comparison, TextSize.Small) + 54 + TextSize.Width(words.Estimate, TextSize.Small);

    private static IEnumerable<Shape> Legend(IntervalWords words, double left, bool isTwoLines)
    {
        yield return new Circle("ref", left + 7, 12, 6);
        yield return new Text("soft s13", left + 20, 17, words.Comparison);
        var (x, y) = isTwoLines ? (left, 36) : (left + 44 + TextSize.Width(words.Comparison, TextSize.Small), 12);
        yield return new Line("ci", x, y, x + 24, y);
        yield return new Circle("pt", x + 12, y, 6);
        yield return new Text("soft s13", x + 30, y + 5, words.Estimate);
    }

    private static FigureTable Table(IReadOnlyList<IntervalRow> rows, IntervalWords words, NumberStyle numbers)
    {
        var hasComparison = rows.Any(r => r.Comparison is not null);
        var hasInterval = rows.Any(r => r.Interval is not null);
        return new(
            [words.Row, .. hasComparison ? [words.Comparison] : (string[])[], words.Estimate, .. hasInterval ? [words.Interval] : (string[])[]],
            [.. rows.Select(r => (IReadOnlyList<string>)
            [
                r.SubLabel.Length > 0 ? $"{r.Label}, {r.SubLabel}" : r.Label,
                .. hasComparison ? [r is { Estimate: not null, Comparison: { } c } ? numbers.Write(c) : "–"] : (string[])[],
                r.Estimate is { } e ? numbers.Write(e) : words.Withheld,
                .. hasInterval ? [r is { Estimate: not null, Interval: { } i } ? numbers.WriteRange(i, words.To) : "–"] : (string[])[],
            ])]);
    }
}
