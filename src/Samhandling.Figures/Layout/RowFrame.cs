namespace Samhandling.Figures.Layout;

/// <summary>What names a row.</summary>
internal readonly record struct RowLabel(string Label, string SubLabel, Mark? Mark);

/// <summary>Rows with their labels: beside the marks, or above them where the drawing is narrow and the labels long.</summary>
internal sealed class RowFrame
{
    private const double MarkRoom = 26;
    private const double Gap = 16;
    private readonly IReadOnlyList<RowLabel> labels;
    private readonly bool isAbove;
    private readonly bool hasSubLabels;
    private readonly double top;
    private readonly double rowHeight;

    private RowFrame(double width, IReadOnlyList<RowLabel> labels, double valueRoom, double top)
    {
        (this.labels, this.top, Width) = (labels, top, width);
        hasSubLabels = labels.Any(l => l.SubLabel.Length > 0);
        var isNarrow = width < 400;
        var widest = labels.Select(l => Math.Max(TextSize.Width(l.Label), TextSize.Width(l.SubLabel, TextSize.Small)) + Indent(l)).DefaultIfEmpty().Max() + Gap;
        isAbove = isNarrow && (hasSubLabels || widest > width / 3);
        Left = isAbove ? 7 : Math.Clamp(widest, isNarrow ? 92 : 150, isNarrow ? 120 : 240);
        Right = width - valueRoom - 14;
        rowHeight = isAbove ? hasSubLabels ? 76 : 60 : hasSubLabels ? 58 : 38;
    }

    public double Width { get; }

    /// <summary>Where an axis of points begins: no point hangs over the edge.</summary>
    public double Left { get; }

    /// <summary>Where bars begin.</summary>
    public double BarLeft => isAbove ? 1 : Left;

    /// <summary>Where the axis ends, so that the longest value fits after it.</summary>
    public double Right { get; }

    public double Bottom => top + labels.Count * rowHeight + (hasSubLabels ? 6 : 2);

    /// <summary>Height of the whole with numbers under the axis.</summary>
    public double Height => Bottom + 26;

    public static RowFrame Fit(double width, IReadOnlyList<RowLabel> labels, IEnumerable<string> values, double top) =>
        new(width, labels, values.Select(v => TextSize.Width(v)).DefaultIfEmpty().Max(), top);

    /// <summary>The middle of a row's mark.</summary>
    public double LineY(int row) => top + row * rowHeight + (isAbove ? hasSubLabels ? 52 : 42 : hasSubLabels ? 35 : 16);

    /// <summary>A row's label with what belongs to it; one that had to be cut shows the whole when one points at it.</summary>
    public Shape Label(int row, IReadOnlyList<Shape> marks)
    {
        var label = labels[row];
        var x = Indent(label);
        var room = isAbove ? Width - x - (label.SubLabel.Length > 0 ? TextSize.Width(label.SubLabel, TextSize.Small) + 8 : 0) : Left - Gap - x;
        var name = TextSize.Shorten(label.Label, room);
        var y = LineY(row);
        var baseline = isAbove ? y - 20 : hasSubLabels ? y - 3 : y + 5;
        var shapes = new List<Shape>();
        if (label.Mark is { } mark) shapes.Add(mark.At(10, baseline - 5, 7));
        if (isAbove || label.SubLabel.Length == 0)
        {
            shapes.Add(new Text("b", x, baseline, name, Tail: label.SubLabel));
        }
        else
        {
            shapes.Add(new Text("b", x, baseline, name));
            shapes.Add(new Text("soft s13", x, baseline + 18, TextSize.Shorten(label.SubLabel, Left - x - 4, TextSize.Small)));
        }

        return new Group("", [.. shapes, .. marks], string.Equals(name, label.Label, StringComparison.Ordinal) ? null : label.Label);
    }

    /// <summary>Hairlines with their numbers under them.</summary>
    public IEnumerable<Shape> Axis(Scale scale, NumberStyle numbers)
    {
        foreach (var tick in scale.Ticks)
        {
            var x = scale.At(tick);
            var text = (numbers with { Decimals = scale.Decimals }).Write(tick);
            var half = TextSize.Width(text, TextSize.Small) / 2;
            var anchor = x - half < 0 ? Anchor.Start : x + half > Width ? Anchor.End : Anchor.Middle;
            foreach (var line in Upright("grid", x)) yield return line;
            yield return new Text("soft s13", anchor == Anchor.Start ? 0 : anchor == Anchor.End ? Width : x, Bottom + 20, text, anchor);
        }
    }

    /// <summary>A line through all rows; in pieces where labels stand between the rows.</summary>
    public IEnumerable<Shape> Upright(string style, double x) => isAbove
        ? labels.Select((_, row) => new Line(style, x, LineY(row) - 14, x, LineY(row) + 14))
        : [new Line(style, x, top, x, Bottom)];

    private static double Indent(RowLabel label) => label.Mark is null ? 0 : MarkRoom;
}
