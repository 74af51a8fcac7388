namespace Samhandling.Figures;

/// <summary>A row with its bar.</summary>
/// <param name="Label">Who or what.</param>
/// <param name="Value">0 or more, in the unit of the numbers; null if it is withheld.</param>
/// <param name="SubLabel">A second line; empty for none.</param>
public sealed record BarRow(string Label, double? Value, string SubLabel = "");

/// <summary>The words of a bar chart, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Row">Heading of the rows in the table.</param>
/// <param name="Value">Heading of the values in the table.</param>
/// <param name="Withheld">In place of a withheld value: färre än 5.</param>
public sealed record BarWords(string Title, string Description, string Row, string Value, string Withheld = "");

/// <summary>Horizontal bars from zero with the number at the end.</summary>
public static class BarRows
{
    /// <summary>Draws the rows in the given order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not a number.</exception>
    public static Figure Draw(IReadOnlyList<BarRow> rows, BarWords words, NumberStyle numbers) => throw new NotSupportedException("The signature stands; the drawing follows.");
}
