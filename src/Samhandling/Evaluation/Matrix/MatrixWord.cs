using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Evaluation.Findings;
using static Samhandling.Platform.Office.WordParts;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Writes the matrix as a Word file (.docx): who was asked, then area by area a table of each task with what is good and what can be better, as it may be shown, and what is to be discussed.</summary>
public static class MatrixWord
{
    public static byte[] Write(EvaluationMatrix matrix) => File(matrix.Round.Title, Parts(matrix), isLandscape: true);

    private static IEnumerable<OpenXmlElement> Parts(EvaluationMatrix matrix)
    {
        yield return Line(matrix.Round.Title, WordStyles.Title);
        yield return Line(matrix.AgreementLine());
        yield return Line(matrix.Method());
        yield return Line(Texts.AskedActors, WordStyles.Heading);
        foreach (var (type, count) in matrix.Asked) yield return Line(Texts.TypeCount.With(type, count), WordStyles.Item);
        yield return Line(Texts.CountsMean.With(matrix.Respondents));
        foreach (var area in matrix.Areas())
        {
            yield return Line(area.Name, WordStyles.Heading);
            yield return Table([3600, 5480, 5480], [Strong(Texts.Task), Strong(Statements.Texts.Positive), Strong(Statements.Texts.Improvement)],
                area.Rows.Select(row => new[] { Head(row), Cards(matrix, row.Positive, isGood: true), Cards(matrix, row.Improvement, isGood: false) }));
        }
        if (matrix.ToDiscuss.Count > 0) yield return Line(Rounds.Texts.ToDiscuss, WordStyles.Heading);
        foreach (var question in matrix.ToDiscuss) yield return Line($"• {question}", WordStyles.Item);
    }

    private static IEnumerable<Paragraph> Head(MatrixRow row) => row.Asides().Select(aside => Line(aside)).Prepend(Strong(row.Topic.Title));

    private static IEnumerable<Paragraph> Cards(EvaluationMatrix matrix, MatrixCell cell, bool isGood)
    {
        foreach (var card in cell.Cards)
        {
            yield return Line($"• {matrix.SaidOf(card)}");
            if (!isGood) yield return Line($"→ {card.Finding?.Shortly() ?? Findings.Texts.Unanswered}", WordStyles.Item);
        }
        if (matrix.SilenceOf(cell) is { } silence) yield return Line(silence);
        // A cell of a table holds a paragraph, or Word refuses the file.
        else if (cell.Cards.Count == 0) yield return Line("");
    }
}
