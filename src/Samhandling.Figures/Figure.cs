namespace Samhandling.Figures;

/// <summary>What a page shows as one figure: two drawings, of which the style shows the one that fits, and the table with the same numbers.</summary>
/// <param name="Wide">520 to 880 units wide.</param>
/// <param name="Narrow">For a column of 358 CSS pixels; its text is never under 14 there.</param>
/// <param name="Table">The numbers behind both.</param>
public sealed record Figure(Drawing Wide, Drawing Narrow, FigureTable Table);
