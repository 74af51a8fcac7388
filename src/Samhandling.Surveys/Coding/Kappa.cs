namespace Samhandling.Surveys.Coding;

/// <summary>How often each of two coders used a category.</summary>
/// <param name="Category">The category, as the caller numbers it.</param>
/// <param name="First">Units the first coder put in it.</param>
/// <param name="Second">Units the second coder put in it.</param>
public sealed record Margin(int Category, int First, int Second);

/// <summary>Where a figure might as well lie, at 95 %.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
public readonly record struct Bounds(double Low, double High);

/// <summary>How far two coders who placed the same units agree beyond what their habits alone would give: Cohen's kappa.</summary>
/// <param name="Units">Units that both have coded.</param>
/// <param name="Observed">p_o, the share of units placed alike, 0 to 1; NaN of no units.</param>
/// <param name="Expected">p_e, the share to expect from the margins alone, 0 to 1; NaN of no units.</param>
/// <param name="Value">(p_o − p_e)/(1 − p_e), at most 1, below 0 where they agree less than by chance; null of no units and where both put all in one category, since that is 0/0 and not 1.</param>
/// <param name="Interval">Percentiles 2.5 and 97.5 of the value over resampled units; null where there is no value, or where most resamples have none.</param>
/// <param name="Margins">The categories in use by rising number. A value says little without them: where nearly all falls in one category, it is low however well the coders agree.</param>
/// <remarks>Source: J. Cohen, Educational and Psychological Measurement 20 (1960) 37–46. Method and worked example: docs/methods/coder-agreement.md.</remarks>
public sealed record Kappa(int Units, double Observed, double Expected, double? Value, Bounds? Interval, IReadOnlyList<Margin> Margins)
{
    private const int Resamples = 2000;

    /// <summary>Reckons kappa for two coders: p_o = Σ_c n_cc/n, p_e = Σ_c n_c1 n_c2/n².</summary>
    /// <param name="pairs">One pair a unit: the category the first coder gave it, and the second; at least none. Units that only one has coded are left out by the caller.</param>
    /// <returns>Agreement, margins and interval; the same units in the same order always give the same interval.</returns>
    /// <remarks>Degenerate: see <see cref="Value"/>. The interval takes the units as drawn independently and is wide for few. Cost: 2000 · n.</remarks>
    public static Kappa Of(IReadOnlyList<(int First, int Second)> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var categories = pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().Order().ToList();
        Margin[] margins = [.. categories.Select(c => new Margin(c, pairs.Count(p => p.First == c), pairs.Count(p => p.Second == c)))];
        var (observed, expected) = Shares(pairs);
        var value = Reckon(observed, expected);
        return new(pairs.Count, observed, expected, value, value is null ? null : Resampled(pairs), margins);
    }

    private static double? Reckon(double observed, double expected) => double.IsNaN(expected) || 1 - expected < 1e-12 ? null : (observed - expected) / (1 - expected);

    private static (double Observed, double Expected) Shares(IReadOnlyList<(int First, int Second)> pairs)
    {
        double n = pairs.Count;
        if (pairs.Count == 0) return (double.NaN, double.NaN);
        var seconds = pairs.CountBy(p => p.Second).ToDictionary();
        var expected = pairs.CountBy(p => p.First).Sum(c => c.Value / n * (seconds.GetValueOrDefault(c.Key) / n));
        return (pairs.Count(p => p.First == p.Second) / n, expected);
    }

    private static Bounds? Resampled(IReadOnlyList<(int First, int Second)> pairs)
    {
        var chance = new Random(20_26);
        var drawn = new (int, int)[pairs.Count];
        var values = new List<double>(Resamples);
        for (var i = 0; i < Resamples; i++)
        {
            for (var unit = 0; unit < drawn.Length; unit++) drawn[unit] = pairs[chance.Next(pairs.Count)];
            var (observed, expected) = Shares(drawn);
            if (Reckon(observed, expected) is { } value) values.Add(value);
        }
        if (values.Count * 2 < Resamples) return null;
        values.Sort();
        return new(values[(int)(0.025 * (values.Count - 1))], values[(int)Math.Ceiling(0.975 * (values.Count - 1))]);
    }
}
