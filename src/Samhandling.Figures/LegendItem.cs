namespace Samhandling.Figures;

/// <summary>A word of a legend with its symbol: a page lists them under the figure, a saved file holds them.</summary>
/// <param name="Symbol">24 by 20, without a title: the word stands beside.</param>
/// <param name="Word">What it means.</param>
public sealed record LegendItem(Drawing Symbol, string Word);
