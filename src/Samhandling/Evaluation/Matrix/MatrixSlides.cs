using System.Globalization;
using System.Xml.Linq;
using Samhandling.Platform;
using Samhandling.Platform.Office;
using Samhandling.Evaluation.Findings;

namespace Samhandling.Evaluation.Matrix;

/// <summary>Writes the matrix as slides (.pptx): who was asked, then area by area a table of each task with what is good and what can be better, its numbers in the notes, and last what is to be discussed.</summary>
public static class MatrixSlides
{
    // Where all of an area stands on one slide in these letters, it does; else in smaller ones.
    private const double LargeLetters = 15;

    private static SlideGrid Grid => new([Texts.Task, Statements.Texts.Positive, Statements.Texts.Improvement], [0.24, 0.38, 0.38]);

    public static byte[] Write(EvaluationMatrix matrix) => SlideWriter.Write(matrix.Round.Title, matrix.AgreementLine(), matrix.Method(), Slides(matrix));

    private static IEnumerable<DrawnSlide> Slides(EvaluationMatrix matrix)
    {
        yield return SlideWriter.Words(Texts.AskedActors, [.. matrix.Asked.Select(a => Texts.TypeCount.With(a.Type, a.Count)), Texts.CountsMean.With(matrix.Respondents)], matrix.Method());
        foreach (var (area, rows) in matrix.Areas())
        {
            List<GridRow> lines = [.. rows.Select(row => Row(matrix, row))];
            var large = Grid with { Size = LargeLetters };
            var grid = large.OverSlides(lines).Count == 1 ? large : Grid;
            var slides = grid.OverSlides(lines);
            for (var i = 0; i < slides.Count; i++) yield return new(SlideParts.TitleOnly, [SlideParts.Placeholder(2, "title", null, [SlideWriter.Numbered(area, i, slides.Count)]), grid.Drawn(3, area, Says(rows), slides[i])], Notes(matrix, rows));
        }
        if (matrix.ToDiscuss.Count > 0) yield return SlideWriter.Words(Rounds.Texts.ToDiscuss, matrix.ToDiscuss, "");
    }

    private static GridRow Row(EvaluationMatrix matrix, MatrixRow row) => new(
    [
        [new(row.Topic.Title, IsStrong: true), .. row.Asides().Select(aside => new GridLine(aside, IsSoft: true))],
        [.. Lines(matrix, row.Positive, isGood: true)],
        [.. Lines(matrix, row.Improvement, isGood: false)],
    ]);

    private static IEnumerable<GridLine> Lines(EvaluationMatrix matrix, MatrixCell cell, bool isGood)
    {
        foreach (var card in cell.Cards)
        {
            yield return new(matrix.SaidOf(card), '•');
            if (!isGood) yield return new(card.Finding?.Shortly() ?? Findings.Texts.Unanswered, '→', IsSoft: true, IsAnswer: true);
        }
        if (matrix.SilenceOf(cell) is { } silence) yield return new(silence, IsSoft: true);
    }

    /// <summary>What the table shows, for who does not see it: each task and how alike they think of it.</summary>
    private static string Says(IReadOnlyList<MatrixRow> rows) => string.Join(' ', rows.Select(row => string.Create(CultureInfo.CurrentCulture,
        $"{row.Topic.Title}: {Statements.Texts.Positive} {row.Positive.Cards.Count}, {Statements.Texts.Improvement} {row.Improvement.Cards.Count}{(row.Accord is { } accord ? $", {accord.Text()}" : "")}.")));

    /// <summary>The numbers, as a speaker wants them at hand: of all that is shown, who said it and how many.</summary>
    private static string Notes(EvaluationMatrix matrix, IReadOnlyList<MatrixRow> rows) => string.Join('\n', rows.SelectMany(row => new[]
    {
        string.Join(", ", row.Asides().Prepend(row.Topic.Title)),
        Numbers(matrix, Statements.Texts.Positive, row.Positive),
        Numbers(matrix, Statements.Texts.Improvement, row.Improvement),
    }).Append(Texts.CountsMean.With(matrix.Respondents)));

    private static string Numbers(EvaluationMatrix matrix, string name, MatrixCell cell) =>
        $"{name}: {string.Join("; ", cell.Cards.Select(matrix.SaidOf).Append(matrix.SilenceOf(cell)).OfType<string>())}";
}
