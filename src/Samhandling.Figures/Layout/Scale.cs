namespace Samhandling.Figures.Layout;

/// <summary>From values to places along an axis, with three to five round values to draw hairlines at, where the decimals allow so many.</summary>
internal sealed class Scale
{
    private readonly double low;
    private readonly double high;

    private Scale(double low, double high, double start, double end, double step)
    {
        (this.low, this.high, Start, End) = (low, high, start, end);
        var decimals = Math.Max(0, (int)-Math.Floor(Math.Log10(step)));
        Ticks = [.. Enumerable.Range(0, 6).Select(i => Math.Round((Math.Ceiling(low / step - 1e-9) + i) * step, decimals)).Where(t => t <= high + step * 1e-9)];
        Decimals = decimals;
    }

    public double Start { get; }

    public double End { get; }

    public IReadOnlyList<double> Ticks { get; }

    /// <summary>As many as the ticks need.</summary>
    public int Decimals { get; }

    /// <summary>An axis that holds zero and all values.</summary>
    /// <param name="values">Finite numbers.</param>
    /// <param name="start">Where the lowest stands.</param>
    /// <param name="end">Where the highest stands.</param>
    /// <param name="decimals">Ticks have no more than the values are written with.</param>
    public static Scale FromZero(IEnumerable<double> values, double start, double end, int decimals)
    {
        var (low, high) = (0.0, 0.0);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low == high) high = 1;
        return new(low, high, start, end, Steps(high - low, decimals).First(s => Math.Floor(high / s + 1e-9) - Math.Ceiling(low / s - 1e-9) < 5));
    }

    /// <summary>An axis between the round values around the given ones: for lines, whose height from zero says nothing.</summary>
    public static Scale Around(IEnumerable<double> values, double start, double end, int decimals)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var value in values) (low, high) = (Math.Min(low, value), Math.Max(high, value));
        if (low > high) (low, high) = (0, 1);
        var step = Steps(Math.Max(high - low, Math.Pow(10, -decimals)), decimals).First(s => Math.Ceiling(high / s - 1e-9) - Math.Floor(low / s + 1e-9) < 5);
        (low, high) = (Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step);
        return new(low, low == high ? low + step : high, start, end, step);
    }

    public double At(double value) => Start + (value - low) / (high - low) * (End - Start);

    /// <summary>1, 2 and 5 of each power of ten, from well below the span upwards.</summary>
    private static IEnumerable<double> Steps(double span, int decimals)
    {
        for (var power = Math.Max(-decimals, (int)Math.Floor(Math.Log10(span)) - 1); ; power++)
        {
            yield return Math.Pow(10, power);
            yield return 2 * Math.Pow(10, power);
            yield return 5 * Math.Pow(10, power);
        }
    }
}
