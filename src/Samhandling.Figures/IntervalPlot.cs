namespace Samhandling.Figures;

/// <summary>A row of an interval plot.</summary>
/// <param name="Label">Who or what.</param>
/// <param name="Estimate">In the unit of the numbers; null if it is withheld.</param>
/// <param name="Interval">Its uncertainty; null when all were asked.</param>
/// <param name="SubLabel">A second line, such as how many persons; empty for none.</param>
/// <param name="Comparison">A value to hold it against, drawn hollow; null for none.</param>
/// <param name="Mark">The sector's mark before the label; null for none.</param>
public sealed record IntervalRow(string Label, double? Estimate, Interval? Interval = null, string SubLabel = "", double? Comparison = null, Mark? Mark = null);

/// <summary>The words of an interval plot, in the reader's language.</summary>
/// <param name="Title">What the figure is.</param>
/// <param name="Description">What is seen.</param>
/// <param name="Row">Heading of the rows in the table.</param>
/// <param name="Estimate">What the filled points are: legend and heading.</param>
/// <param name="Interval">Heading of the intervals in the table.</param>
/// <param name="Comparison">What the hollow points are: legend and heading.</param>
/// <param name="Withheld">In place of a withheld estimate: färre än 5.</param>
/// <param name="To">Between the ends of an interval that goes below zero: till.</param>
public sealed record IntervalWords(string Title, string Description, string Row, string Estimate, string Interval, string Comparison = "", string Withheld = "", string To = "–");

/// <summary>Estimates with their uncertainty, row by row, beside a value to compare with.</summary>
public static class IntervalPlot
{
    /// <summary>Draws the rows from zero on a common axis.</summary>
    public static Figure Draw(IReadOnlyList<IntervalRow> rows, IntervalWords words, NumberStyle numbers) => throw new NotSupportedException("The signature stands; the drawing follows.");
}
