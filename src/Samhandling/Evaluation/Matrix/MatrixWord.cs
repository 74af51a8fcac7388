using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Platform.Office;
using Samhandling.Evaluation.Findings;
using Samhandling.Platform;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Writes the matrix as a Word file (.docx): who was asked, then area by area a table of each task with what is good and what can be better, as it may be shown.</summary>
public static class MatrixWord
{
    public static byte[] Write(EvaluationMatrix matrix)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All(CultureInfo.CurrentUICulture);
            main.Document = new(new Body([.. Parts(matrix), new SectionProperties(new PageSize { Width = 16838U, Height = 11906U, Orient = PageOrientationValues.Landscape }, new PageMargin { Top = 1134, Right = 1134U, Bottom = 1134, Left = 1134U, Header = 567U, Footer = 567U, Gutter = 0U })]));
            file.PackageProperties.Title = Clean(matrix.Round.Title);
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
        }
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Parts(EvaluationMatrix matrix)
    {
        yield return Line(matrix.Round.Title, WordStyles.Title);
        yield return Line(Rounds.Texts.AgreementChoice.With(matrix.Round.Agreement!.Title, matrix.Round.Agreement.Edition));
        yield return Line(matrix.Method());
        yield return Line(Texts.AskedActors, WordStyles.Heading);
        foreach (var (type, count) in matrix.Asked) yield return Line(Texts.TypeCount.With(type, count), WordStyles.Item);
        yield return Line(Texts.CountsMean.With(matrix.Respondents));
        foreach (var area in matrix.Rows.GroupBy(r => r.Topic.Area, StringComparer.Ordinal))
        {
            yield return Line(area.Key ?? Texts.OpenQuestions, WordStyles.Heading);
            yield return Said(matrix, [.. area]);
        }
    }

    private static Table Said(EvaluationMatrix matrix, IReadOnlyList<MatrixRow> rows)
    {
        var table = new Table(new TableProperties(new TableStyle { Val = WordStyles.Grid }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLook { Val = "0020" }), new TableGrid(new GridColumn { Width = "3600" }, new GridColumn { Width = "5480" }, new GridColumn { Width = "5480" }));
        // Repeated where the table goes on over a page.
        table.Append(new TableRow(new TableRowProperties(new TableHeader()), Cell([Strong(Texts.Task)]), Cell([Strong(Statements.Texts.Positive)]), Cell([Strong(Statements.Texts.Improvement)])));
        foreach (var row in rows) table.Append(new TableRow(new TableRowProperties(new CantSplit()), Cell(Head(row)), Cell(Cards(matrix, row.Positive, isGood: true)), Cell(Cards(matrix, row.Improvement, isGood: false))));
        return table;
    }

    private static IEnumerable<Paragraph> Head(MatrixRow row)
    {
        yield return Strong(row.Topic.Title);
        if (row.Topic.IsRetired) yield return Line(Statements.Texts.TaskRetired);
        if (row.Accord is { } accord) yield return Line(accord.Text());
        if (row.NoOpinion is { } none) yield return Line($"{Statements.Texts.NoOpinion}: {none}");
        if (row.NothingToImprove is { } nothing) yield return Line($"{Statements.Texts.NothingToImprove}: {nothing}");
    }

    private static IEnumerable<Paragraph> Cards(EvaluationMatrix matrix, MatrixCell cell, bool isGood)
    {
        foreach (var card in cell.Cards)
        {
            var behind = matrix.BehindOf(card) is { } told ? $" ({told})" : "";
            yield return Line($"• {card.Statement.Words}{behind}");
            if (!isGood) yield return Line($"→ {card.Finding?.Shortly() ?? Findings.Texts.Unanswered}", WordStyles.Item);
        }
        if (matrix.SilenceOf(cell) is { } silence) yield return Line(silence);
        // A cell of a table holds a paragraph, or Word refuses the file.
        else if (cell.Cards.Count == 0) yield return Line("");
    }

    private static TableCell Cell(IEnumerable<Paragraph> lines) => new([new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Auto }), .. lines]);

    private static Paragraph Strong(string text) => new(new Run(new RunProperties(new Bold()), Word(text)));

    private static Paragraph Line(string text, string? style = null) => style is null ? new(new Run(Word(text))) : new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(Word(text)));

    private static Text Word(string text) => new(Clean(text)) { Space = SpaceProcessingModeValues.Preserve };

    /// <summary>Without the signs that XML cannot hold.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value < ' ' || r.Value is 0xFFFE or 0xFFFF ? " " : r.ToString()));
}
