namespace Samhandling.Figures;

/// <summary>The words of a chance strip, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Here">Before the observed value: här.</param>
/// <param name="Chance">At the band: väntat av slump.</param>
/// <param name="LowEnd">What −1 means.</param>
/// <param name="HighEnd">What +1 means.</param>
/// <param name="Measure">Heading of the measures in the table.</param>
/// <param name="Value">Heading of the values in the table.</param>
/// <param name="Observed">The observed value's name in the table.</param>
/// <param name="To">Between the ends of the band: till.</param>
public sealed record ChanceWords(string Title, string Description, string Here, string Chance, string LowEnd, string HighEnd, string Measure, string Value, string Observed, string To);

/// <summary>One value on a scale from −1 to +1 with the band that chance alone would give.</summary>
public static class ChanceStrip
{
    /// <summary>Draws the scale, the band and the observed point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside −1 to +1.</exception>
    public static Figure Draw(double observed, Interval chance, ChanceWords words, NumberStyle numbers) => throw new NotSupportedException("The signature stands; the drawing follows.");
}
