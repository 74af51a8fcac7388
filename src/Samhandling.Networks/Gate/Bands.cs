using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Gate;

/// <summary>The bands of years in a place, and of age, by which the gate is looked at; the first is the newcomers', the last the established.</summary>
public static class Bands
{
    private static readonly string[] TenureNames = ["<4", "4–9", "≥10"];
    private static readonly string[] AgeNames = ["<30", "30–39", "40+"];

    /// <summary>By years in the role or municipality: below 4, from 4 to below 10, from 10.</summary>
    /// <param name="years">Each actor's years; null or NaN where they are unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of years is negative.</exception>
    public static Grouping Tenure(IEnumerable<double?> years) => Of(years, TenureNames, 4, 10);

    /// <summary>By age in years: below 30, from 30 to below 40, from 40.</summary>
    /// <param name="years">Each actor's age; null or NaN where it is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age is negative.</exception>
    public static Grouping Age(IEnumerable<double?> years) => Of(years, AgeNames, 30, 40);

    private static Grouping Of(IEnumerable<double?> years, string[] names, double middle, double last) =>
        new(names, [.. years.Select(y => y switch
        {
            null or double.NaN => Grouping.Unknown,
            < 0 => throw new ArgumentOutOfRangeException(nameof(years), $"{y} years is below 0."),
            _ => y < middle ? 0 : y < last ? 1 : 2,
        })]);
}
