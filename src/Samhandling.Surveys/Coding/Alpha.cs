namespace Samhandling.Surveys.Coding;

/// <summary>How far apart two values are.</summary>
public enum Difference
{
    /// <summary>Alike or not: categories without order.</summary>
    Nominal,

    /// <summary>By how many values lie between them: steps whose widths are unknown.</summary>
    Ordinal,

    /// <summary>By their distance: numbers.</summary>
    Interval,
}

/// <summary>How far any number of coders agree about the same units, gaps allowed: Krippendorff's alpha.</summary>
/// <param name="Values">n, values in units that at least two have coded. Units with one value are left out.</param>
/// <param name="Observed">D_o, the disagreement there is; 0 is none, NaN of no such unit.</param>
/// <param name="Expected">D_e, the disagreement to expect if values were dealt to units by chance; NaN of no such unit.</param>
/// <param name="Value">1 − D_o/D_e, at most 1, 0 as by chance; null of no units and where all values are one, since that is 0/0.</param>
/// <param name="Interval">Value ± 1.96 · √((m − 1)/m · Σ(α₋ᵢ − ᾱ)²), each α₋ᵢ without one of the m units, cut at 1; null where there is no value or where some α₋ᵢ has none.</param>
/// <remarks>Read as K. Krippendorff does: from .800 to rely on, from .667 for tentative conclusions. Source: K. Krippendorff, Content
/// Analysis (2004) ch. 11; the jackknife after J. Hughes (2022). Method and worked example: docs/methods/coder-agreement.md.</remarks>
public sealed record Alpha(int Values, double Observed, double Expected, double? Value, Bounds? Interval)
{
    /// <summary>Reckons alpha from coincidences: a unit with m ≥ 2 values adds 1/(m − 1) for each ordered pair; D_o = Σ o_ck δ²_ck/n, D_e = Σ n_c n_k δ²_ck/(n(n − 1)).</summary>
    /// <param name="units">One list a unit: the value each coder gave it, null where one gave none.</param>
    /// <param name="difference">δ: nominal 0 or 1; ordinal (Σ n_g from c to k − (n_c + n_k)/2); interval c − k.</param>
    /// <returns>Agreement and its interval.</returns>
    /// <remarks>Degenerate: see <see cref="Value"/>. Cost: m · c² for m units and c values, times m for the interval.</remarks>
    public static Alpha Of(IReadOnlyList<IReadOnlyList<int?>> units, Difference difference = Difference.Nominal)
    {
        ArgumentNullException.ThrowIfNull(units);
        List<int[]> told = [.. units.Select(u => u.OfType<int>().ToArray()).Where(u => u.Length > 1)];
        var whole = Reckon(told, difference);
        return whole.Value is { } value ? whole with { Interval = Jackknifed(told, difference, value) } : whole;
    }

    private static Alpha Reckon(List<int[]> units, Difference difference)
    {
        int[] values = [.. units.SelectMany(u => u).Distinct().Order()];
        var (n, counts) = (units.Sum(u => u.Length), values.Select(v => units.Sum(u => u.Count(x => x == v))).ToArray());
        if (n == 0) return new(0, double.NaN, double.NaN, null, null);
        var (observed, expected) = (0.0, 0.0);
        for (var c = 0; c < values.Length; c++)
            for (var k = 0; k < c; k++)
            {
                var apart = Math.Pow(Apart(values, counts, k, c, difference), 2);
                // Each pair stands twice, in either order.
                observed += 2 * apart * units.Sum(u => u.Count(x => x == values[c]) * (double)u.Count(x => x == values[k]) / (u.Length - 1)) / n;
                expected += 2 * apart * counts[c] * counts[k] / ((double)n * (n - 1));
            }
        return new(n, observed, expected, expected == 0 ? null : 1 - observed / expected, null);
    }

    private static double Apart(int[] values, int[] counts, int low, int high, Difference difference) => difference switch
    {
        Difference.Nominal => 1,
        Difference.Ordinal => counts[low..(high + 1)].Sum() - (counts[low] + counts[high]) / 2.0,
        _ => values[high] - values[low],
    };

    private static Bounds? Jackknifed(List<int[]> units, Difference difference, double value)
    {
        var without = new double[units.Count];
        for (var i = 0; i < units.Count; i++)
        {
            if (Reckon([.. units[..i], .. units[(i + 1)..]], difference).Value is not { } one) return null;
            without[i] = one;
        }
        var mean = without.Average();
        var half = 1.959963984540054 * Math.Sqrt((units.Count - 1.0) / units.Count * without.Sum(w => (w - mean) * (w - mean)));
        return new(value - half, Math.Min(1, value + half));
    }
}
