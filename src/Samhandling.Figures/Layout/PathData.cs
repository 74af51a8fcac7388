using System.Globalization;

namespace Samhandling.Figures.Layout;

/// <summary>Numbers and paths in SVG's notation: at most one decimal, the same in every culture.</summary>
internal static class PathData
{
    public static string Number(double value)
    {
        // Adding zero turns minus zero into zero.
        var rounded = Math.Round(value, 1, MidpointRounding.AwayFromZero) + 0.0;
        return double.IsFinite(rounded)
            ? rounded.ToString("0.#", CultureInfo.InvariantCulture)
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A drawing is made of finite numbers.");
    }

    public static string Open(IEnumerable<(double X, double Y)> points) =>
        "M" + string.Join('L', points.Select(p => $"{Number(p.X)} {Number(p.Y)}"));

    public static string Closed(params IEnumerable<(double X, double Y)> points) => Open(points) + "Z";

    /// <summary>Lines apart from each other, in whole units: a picture of many ties is half as long so, and none is seen to move.</summary>
    public static string Lines(IEnumerable<(double X1, double Y1, double X2, double Y2)> lines) =>
        string.Concat(lines.Select(l => $"M{Whole(l.X1)} {Whole(l.Y1)}L{Whole(l.X2)} {Whole(l.Y2)}"));

    private static string Whole(double value) => Number(Math.Round(value));
}
