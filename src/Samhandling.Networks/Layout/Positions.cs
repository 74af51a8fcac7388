namespace Samhandling.Networks.Layout;

/// <summary>Where each actor lies in a picture; x to the right, y downwards, from the upper left corner.</summary>
/// <param name="Width">The picture's width.</param>
/// <param name="Height">The picture's height.</param>
/// <param name="X">The n actors' centres, from the left.</param>
/// <param name="Y">The n actors' centres, from the top.</param>
public sealed record Positions(double Width, double Height, IReadOnlyList<double> X, IReadOnlyList<double> Y)
{
    /// <summary>The same picture turned a quarter and fitted to another size, for a narrow screen; no two overlapping there either.</summary>
    /// <param name="width">The new picture's width, above 0.</param>
    /// <param name="height">The new picture's height, above 0.</param>
    /// <param name="radii">The n actors' radii there.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    public Positions Turned(double width, double height, ReadOnlySpan<double> radii)
    {
        MustFit(X.Count, width, height, radii);
        double[] x = [.. Y.Select(y => (Height - y) / Height * width)];
        double[] y = [.. X.Select(x => x / Width * height)];
        Overlaps.Part(x, y, radii, width, height);
        return new(width, height, x, y);
    }

    /// <summary>The same picture scaled to fill another size as it is, its middle in the middle; no two overlapping there if there is room.</summary>
    /// <param name="width">The new picture's width, above 0.</param>
    /// <param name="height">The new picture's height, above 0.</param>
    /// <param name="radii">The n actors' radii there.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    public Positions Fitted(double width, double height, ReadOnlySpan<double> radii)
    {
        MustFit(X.Count, width, height, radii);
        var widest = 0.0;
        foreach (var radius in radii) widest = Math.Max(widest, radius);
        var scale = Math.Min(Math.Max(0, width - 2 * widest) / Width, Math.Max(0, height - 2 * widest) / Height);
        double[] x = [.. X.Select(x => width / 2 + (x - Width / 2) * scale)];
        double[] y = [.. Y.Select(y => height / 2 + (y - Height / 2) * scale)];
        Overlaps.Part(x, y, radii, width, height);
        return new(width, height, x, y);
    }

    internal static void MustFit(int count, double width, double height, ReadOnlySpan<double> radii)
    {
        if (!(width > 0 && height > 0 && double.IsFinite(width * height)))
            throw new ArgumentOutOfRangeException(nameof(width), $"A picture of {width} × {height} has no room.");
        if (radii.Length != count) throw new ArgumentException($"There are {radii.Length} radii for {count} actors.", nameof(radii));
        foreach (var radius in radii)
            if (!(radius >= 0 && double.IsFinite(radius)))
                throw new ArgumentOutOfRangeException(nameof(radii), $"The radius {radius} is not a number from 0.");
    }
}
