using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>One series through time.</summary>
/// <param name="Label">Stands at the end of the line with the last value, if that is shown.</param>
/// <param name="Values">One for each time; null where it is withheld.</param>
/// <param name="Intervals">Their uncertainty, one for each time, null where there is none; empty when all were asked.</param>
public sealed record LineSeries(string Label, IReadOnlyList<double?> Values, IReadOnlyList<Interval?> Intervals);

/// <summary>The words of a line chart, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Time">Heading of the times in the table.</param>
/// <param name="Interval">Heading of the first series' intervals in the table.</param>
/// <param name="Withheld">In the table in place of a withheld value ("färre än 5").</param>
/// <param name="To">Between the ends of an interval that goes below zero ("till").</param>
public sealed record LineWords(string Title, string Description, string Time, string Interval = "", string Withheld = "", string To = "–");

/// <summary>A value through time beside what it is compared with, broken where nothing may be shown.</summary>
public static class LineChart
{
    private const double Top = 14;
    private const double Floor = 220;

    /// <summary>Draws the first series in the accent with its interval as a field, the second in grey; a withheld time is hatched and the line broken there.</summary>
    /// <param name="times">As written, evenly spaced, at least two; as many are shown as there is room for, the last always.</param>
    /// <param name="first">Ours.</param>
    /// <param name="second">What it is compared with; null for none.</param>
    /// <param name="words">All words shown.</param>
    /// <param name="numbers">How values are written.</param>
    /// <returns>540 and 358 wide, 250 high. The axis goes from the round value below to the one above.</returns>
    /// <exception cref="ArgumentException">There are fewer than two times, or a series has not one value for each.</exception>
    public static Figure Draw(IReadOnlyList<string> times, LineSeries first, LineSeries? second, LineWords words, NumberStyle numbers)
    {
        LineSeries[] all = second is null ? [first] : [first, second];
        if (times.Count < 2) throw new ArgumentException("A line needs two times.", nameof(times));
        foreach (var series in all)
        {
            if (series.Values.Count != times.Count || (series.Intervals.Count != 0 && series.Intervals.Count != times.Count))
                throw new ArgumentException($"\"{series.Label}\" must have {times.Count} values, and as many intervals or none.", nameof(first));
        }

        return new(Draw(times, all, words, numbers, 540, "chart wide"), Draw(times, all, words, numbers, 358, "chart narrow"), Table(times, all, words, numbers));
    }

    private static Drawing Draw(IReadOnlyList<string> times, LineSeries[] all, LineWords words, NumberStyle numbers, double width, string style)
    {
        var labels = all.Select(s => s.Values[^1] is { } v ? $"{s.Label} {numbers.Write(v)}" : s.Label).ToList();
        var values = all.SelectMany(s => s.Values.OfType<double>().Concat(s.Intervals.OfType<Interval>().SelectMany(i => (double[])[i.Low, i.High])));
        var scale = Scale.Around(values, Floor, Top, numbers.Decimals);
        var ticks = numbers with { Decimals = scale.Decimals };
        var left = scale.Ticks.Max(t => TextSize.Width(ticks.Write(t), TextSize.Small)) + 8;
        var right = width - Math.Min(labels.Max(l => TextSize.Width(l)) + 12, width / 3);
        double X(int time) => left + (right - left) * time / (times.Count - 1);

        var shapes = new List<Shape>();
        foreach (var tick in scale.Ticks)
        {
            shapes.Add(new Line("grid", left, scale.At(tick), right, scale.At(tick)));
            shapes.Add(new Text("soft s13", left - 8, scale.At(tick) + 5, ticks.Write(tick), Anchor.End));
        }

        shapes.AddRange(Times(times, X, width));
        shapes.AddRange(Enumerable.Range(0, times.Count).Where(t => all[0].Values[t] is null).SelectMany(t => Gap(t, times.Count, X)));
        shapes.AddRange(Runs(all[0].Intervals).Select(run => new PathShape("area1", PathData.Closed(
            [.. run.Select(p => (X(p.Time), scale.At(p.Value.High))), .. run.Select(p => (X(p.Time), scale.At(p.Value.Low))).Reverse()]))));
        for (var s = all.Length - 1; s >= 0; s--)
            shapes.AddRange(Runs(all[s].Values).Select(run => Stroke(s, [.. run.Select(p => (X(p.Time), scale.At(p.Value)))])));
        shapes.AddRange(Ends(all, labels, scale, right, width));
        return new(width, 250, words.Title, words.Description, shapes, style);
    }

    private static Shape Stroke(int series, List<(double X, double Y)> points) => points is [var only]
        ? new Circle(series == 0 ? "pt" : "ref", only.X, only.Y, 4)
        : new PathShape($"line{series + 1}", PathData.Open(points));

    /// <summary>The times under the axis: every one, or every second, third … so that none touches the next, reckoned from the last.</summary>
    private static IEnumerable<Shape> Times(IReadOnlyList<string> times, Func<int, double> x, double width)
    {
        var widest = times.Max(t => TextSize.Width(t, TextSize.Small));
        var every = Math.Max(1, (int)Math.Ceiling((widest + 12) / (x(1) - x(0))));
        for (var t = (times.Count - 1) % every; t < times.Count; t += every)
            yield return new Text("soft s13", Math.Clamp(x(t), widest / 2, width - widest / 2), 244, times[t], Anchor.Middle);
    }

    private static IEnumerable<Shape> Gap(int time, int count, Func<int, double> x)
    {
        var half = (x(1) - x(0)) / 2;
        var (from, to) = (time == 0 ? x(0) : x(time) - half, time == count - 1 ? x(time) : x(time) + half);
        return Hatch.Fill(from, Top, to - from, Floor - Top);
    }

    /// <summary>Each series' name and last value at the end of its line; two that would touch are moved apart.</summary>
    private static IEnumerable<Shape> Ends(LineSeries[] all, List<string> labels, Scale scale, double right, double width)
    {
        const double Apart = 20;
        double[] y = [.. all.Select(s => scale.At(s.Values.LastOrDefault(v => v is not null) ?? 0))];
        if (all[0].Values[^1] is { } last) yield return new Circle("pt", right, scale.At(last), 4.5);
        if (y.Length == 2 && Math.Abs(y[0] - y[1]) < Apart)
        {
            var middle = Math.Clamp((y[0] + y[1]) / 2, Top + Apart / 2, Floor - Apart / 2);
            y = y[0] <= y[1] ? [middle - Apart / 2, middle + Apart / 2] : [middle + Apart / 2, middle - Apart / 2];
        }

        for (var s = 0; s < y.Length; s++)
            yield return new Text(s == 0 ? "t1 b" : "t2", right + 10, y[s] + 5, TextSize.Shorten(labels[s], width - right - 10));
    }

    /// <summary>The stretches without a break.</summary>
    private static List<List<(int Time, T Value)>> Runs<T>(IReadOnlyList<T?> values)
        where T : struct
    {
        var runs = new List<List<(int, T)>>();
        for (var t = 0; t < values.Count; t++)
        {
            if (values[t] is not { } value) continue;
            if (t == 0 || values[t - 1] is null) runs.Add([]);
            runs[^1].Add((t, value));
        }

        return runs;
    }

    private static FigureTable Table(IReadOnlyList<string> times, LineSeries[] all, LineWords words, NumberStyle numbers)
    {
        var hasInterval = all[0].Intervals.Any(i => i is not null);
        string Value(LineSeries series, int time) => series.Values[time] is { } v ? numbers.Write(v) : words.Withheld;
        return new(
            [words.Time, all[0].Label, .. hasInterval ? [words.Interval] : (string[])[], .. all.Skip(1).Select(s => s.Label)],
            [.. times.Select((time, t) => (IReadOnlyList<string>)
            [
                time, Value(all[0], t),
                .. hasInterval ? [all[0].Intervals[t] is { } i ? numbers.WriteRange(i, words.To) : "–"] : (string[])[],
                .. all.Skip(1).Select(s => Value(s, t)),
            ])]);
    }
}
