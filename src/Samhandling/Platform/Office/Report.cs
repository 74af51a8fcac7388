using Samhandling.Figures;

namespace Samhandling.Platform.Office;

/// <summary>What is written as a Word file or as slides: a title and its parts in their order.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lead">Of when, of whom, made by whom; in a line or two.</param>
public sealed record Report(string Title, string Lead, IReadOnlyList<ReportPart> Parts);

/// <summary>A piece of a <see cref="Report"/>.</summary>
public abstract record ReportPart;

/// <summary>A heading; on slides each begins a new one.</summary>
public sealed record ReportHeading(string Text) : ReportPart;

/// <summary>Running words; line breaks part paragraphs.</summary>
public sealed record ReportText(string Text) : ReportPart;

/// <summary>A list.</summary>
public sealed record ReportItems(IReadOnlyList<string> Items) : ReportPart;

/// <summary>A table with what it is of.</summary>
public sealed record ReportTable(string Title, FigureTable Table) : ReportPart;

/// <summary>A figure: drawn as shapes that can be changed, with its numbers beside or in the notes.</summary>
/// <param name="Legend">What the page lists under the figure; none where the labels stand on the marks.</param>
/// <param name="Source">Publisher, table, date and whose calculation.</param>
public sealed record ReportFigure(Figure Figure, IReadOnlyList<LegendItem> Legend, string Source) : ReportPart;
