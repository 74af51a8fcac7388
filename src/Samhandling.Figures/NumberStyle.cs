using System.Globalization;

namespace Samhandling.Figures;

/// <summary>How the numbers of one figure are written.</summary>
/// <param name="Culture">Decides decimal mark and thousands.</param>
/// <param name="Unit">Follows the number after a space that does not break; empty for none. Values are given in this unit: 16 for 16 %.</param>
/// <param name="Decimals">0 to 6.</param>
public sealed record NumberStyle(CultureInfo Culture, string Unit = "", int Decimals = 0)
{
    private string Suffix => Unit.Length == 0 ? "" : "\u00A0" + Unit;

    /// <summary>A number with its unit, halves rounded away from zero, with a true minus sign; never minus zero.</summary>
    public string Write(double value) => Bare(value) + Suffix;

    /// <summary>Two numbers with the unit once: a dash between, or the word if one is below zero, since a dash would be read as a minus.</summary>
    /// <param name="range">The ends.</param>
    /// <param name="to">The word between: till, til, to.</param>
    public string WriteRange(Interval range, string to) =>
        Bare(range.Low) + (Math.Min(range.Low, range.High) < 0 ? $" {to} " : "–") + Write(range.High);

    private string Bare(double value)
    {
        // The format alone rounds halves to even, and a reader does not.
        var rounded = Math.Round(value, Decimals, MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "−" : "") + Math.Abs(rounded).ToString($"N{Decimals}", Culture);
    }
}

/// <summary>From a low to a high value, both included.</summary>
public readonly record struct Interval(double Low, double High);
