using System.Globalization;

namespace Samhandling.Figures;

/// <summary>How the numbers of one figure are written.</summary>
/// <param name="Culture">Decides decimal mark and thousands.</param>
/// <param name="Unit">Follows the number after a space that does not break; empty for none. Values are given in this unit: 16 for 16 %.</param>
/// <param name="Decimals">0 to 6.</param>
public sealed record NumberStyle(CultureInfo Culture, string Unit = "", int Decimals = 0)
{
    /// <summary>A number with its unit, with a true minus sign; never minus zero.</summary>
    public string Write(double value) => throw new NotSupportedException("The signature stands; the drawing follows.");

    /// <summary>Two numbers with a dash between and the unit once; with the word between if one is below zero, since a dash would be read as a minus.</summary>
    public string WriteRange(Interval range, string to) => throw new NotSupportedException("The signature stands; the drawing follows.");
}

/// <summary>From a low to a high value, both included.</summary>
public readonly record struct Interval(double Low, double High);
