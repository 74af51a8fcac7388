using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Strategies.Links;

namespace Samhandling.Strategies.Alignment;

/// <summary>The matrices as cells and tables, in the visitor's language.</summary>
internal static class AlignmentFigures
{
    private const int FewestForPercent = 10;

    /// <summary>How many of so many; with its share where they are not few.</summary>
    public static string CountOf(int count, int all) => all < FewestForPercent ? Texts.CountOf.With(count, all) : Texts.CountAndShare.With(count, all, new NumberStyle(CultureInfo.CurrentCulture, "%", 0).Write(100.0 * count / all));

    public static string Share(double? share) => share is { } known ? new NumberStyle(CultureInfo.CurrentCulture, "%", 0).Write(100 * known) : "–";

    /// <summary>The class of a cell of strengths: the stronger the darker, a dashed frame for none, nothing where nobody has looked.</summary>
    public static ShadedCell Cell(int? strength, bool isConflict) => strength switch
    {
        null => new("", isConflict ? Texts.Against : "–"),
        { } known => new(known == 0 ? "h0" : $"h{known + 1}", isConflict ? $"{LinkWords.Strength(known)}, {Texts.Against}" : LinkWords.Strength(known)),
    };

    public static FigureTable Table(AlignmentOfDocument alignment) => new(
        [Objectives.Texts.Objective, .. alignment.Columns.Select(c => c.Name)],
        [.. alignment.Rows.Select((row, r) => (IReadOnlyList<string>)[row.Objective.NumberedText, .. alignment.Cells[r].Select((cell, c) => Cell(cell, alignment.Conflicts.Contains((r, c))).Text)])]);

    public static FigureTable Table(IReadOnlyList<AlignedDocument> documents, IReadOnlyList<AlignedPair> pairs) => new(
        [Texts.Carried, Texts.OfObjectives, .. documents.Select(d => d.Title), Texts.ByNobody],
        [.. documents.Select(row => (IReadOnlyList<string>)
            [row.Title, Number(row.Objectives), .. documents.Select(column => row.Id == column.Id ? "" : Number(pairs.FirstOrDefault(p => p.DocumentId == row.Id && p.ByDocumentId == column.Id)?.Objectives ?? 0)), Number(row.Without)])]);

    private static string Number(int count) => count.ToString(CultureInfo.CurrentCulture);
}
