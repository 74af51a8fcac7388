using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>The words of a chance strip, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Here">Before the observed value ("här").</param>
/// <param name="Chance">At the band ("väntat av slump").</param>
/// <param name="LowEnd">What −1 means.</param>
/// <param name="HighEnd">What +1 means.</param>
/// <param name="Measure">Heading of the measures in the table.</param>
/// <param name="Value">Heading of the values in the table.</param>
/// <param name="Observed">The observed value's name in the table.</param>
/// <param name="To">Between the ends of the band ("till").</param>
public sealed record ChanceWords(string Title, string Description, string Here, string Chance, string LowEnd, string HighEnd, string Measure, string Value, string Observed, string To);

/// <summary>One value on a scale from −1 to +1 with the band that chance alone would give.</summary>
public static class ChanceStrip
{
    private const double Edge = 10;

    /// <summary>Draws the scale, the band and the observed point.</summary>
    /// <param name="observed">−1 to +1.</param>
    /// <param name="chance">The band, within −1 to +1.</param>
    /// <param name="words">All words shown.</param>
    /// <param name="numbers">How values are written.</param>
    /// <returns>520 and 358 wide; the table has two rows.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside −1 to +1, or is not a number.</exception>
    public static Figure Draw(double observed, Interval chance, ChanceWords words, NumberStyle numbers)
    {
        foreach (var value in (ReadOnlySpan<double>)[observed, chance.Low, chance.High])
            if (!(value is >= -1 and <= 1)) throw new ArgumentOutOfRangeException(nameof(observed), value, "The scale goes from −1 to +1.");
        var table = new FigureTable([words.Measure, words.Value],
            [[words.Observed, numbers.Write(observed)], [words.Chance, numbers.WriteRange(chance, words.To)]]);
        return new(Draw(observed, chance, words, numbers, 520, "chart wide"), Draw(observed, chance, words, numbers, 358, "chart narrow"), table);
    }

    private static Drawing Draw(double observed, Interval chance, ChanceWords words, NumberStyle numbers, double width, string style)
    {
        var here = $"{words.Here}: {numbers.Write(observed)}";
        var (low, high) = ("−1 " + words.LowEnd, words.HighEnd + " +1");
        double X(double value) => Edge + (value + 1) / 2 * (width - 2 * Edge);
        var (hereHalf, chanceHalf) = (TextSize.Width(here) / 2, TextSize.Width(words.Chance, TextSize.Small) / 2);
        var hereX = Math.Clamp(X(observed), Math.Min(hereHalf, width / 2), Math.Max(width - hereHalf, width / 2));
        var chanceX = Beside(X((chance.Low + chance.High) / 2), chanceHalf, hereX, hereHalf, width);
        // Where both words want the same place the band's are lifted above the point's.
        var y = chanceX is null ? 72.0 : 50;
        var isEndsApart = TextSize.Width(low, TextSize.Small) + TextSize.Width(high, TextSize.Small) > width - 3 * Edge;
        return new(width, y + (isEndsApart ? 74 : 54), words.Title, words.Description,
        [
            new Rectangle("expect", X(chance.Low), y - 16, X(chance.High) - X(chance.Low), 32),
            new Line("axis", X(-1), y, X(1), y),
            .. ((double[])[-1, 0, 1]).Select(t => new Line("axis", X(t), y - 6, X(t), y + 6)),
            new Circle("pt", X(observed), y, 8),
            new Text("b", hereX, y - 22, here, Anchor.Middle),
            new Text("soft s13", chanceX ?? Inside(X((chance.Low + chance.High) / 2), chanceHalf, width), chanceX is null ? 24 : y - 22, words.Chance, Anchor.Middle),
            new Text("soft s13", Edge, y + 34, low),
            new Text("soft s13", width - Edge, y + (isEndsApart ? 54 : 34), high, Anchor.End),
        ], style);
    }

    private static double Inside(double x, double half, double width) => Math.Clamp(x, Math.Min(half, width / 2), Math.Max(width - half, width / 2));

    /// <summary>The place nearest the band where its words touch neither the point's words nor the edge, at most 40 away; null if there is none.</summary>
    private static double? Beside(double wanted, double half, double other, double otherHalf, double width)
    {
        var apart = half + otherHalf + 12;
        double[] places = [Inside(wanted, half, width), other + apart, other - apart];
        return places.Where(x => x - half >= 0 && x + half <= width && Math.Abs(x - other) >= apart - 1e-9 && Math.Abs(x - wanted) <= Math.Max(40, Math.Abs(places[0] - wanted)))
            .OrderBy(x => Math.Abs(x - wanted)).Select(x => (double?)x).FirstOrDefault();
    }
}
