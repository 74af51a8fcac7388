using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.AnswerResults;

/// <summary>The drawings and tables of a round's results, by question.</summary>
public static class ResultFigures
{
    /// <summary>How all have answered a question, as bars; null where there is nothing to draw.</summary>
    public static Figure? Of(ShownResults shown, Question question)
    {
        var (words, items) = (new ResultWords(shown.Questionnaire), shown.Of(question));
        if (items.Count == 0 || question.Kind is QuestionKind.Matrix || items.All(i => !i.All.IsTold)) return null;
        var isPoints = question.Kind is QuestionKind.Points;
        IReadOnlyList<BarRow> rows = question.Kind switch
        {
            QuestionKind.Choices => [.. items.Select(i => new BarRow(words.Item(question, i.Code), i.All.Counts[0]))],
            QuestionKind.Points => [.. items.Select(i => new BarRow(words.Item(question, i.Code), i.All.Mean))],
            _ => [.. items[0].Columns.Select((c, at) => new BarRow(words.Column(question, c), items[0].All.Counts[at], words.End(question, c)))],
        };
        return BarRows.Draw(rows, new(words.Asked(question), Says(shown, question), Texts.AnswerWord, isPoints ? Texts.MeanPoints : Texts.Persons, Texts.NotShown), ResultWords.Number(isPoints ? 1 : 0));
    }

    /// <summary>The numbers of a question as a table; null where there are none.</summary>
    public static FigureTable? TableOf(ShownResults shown, Question question, string? by) =>
        ResultGrid.Of(shown, question, by) is { Count: > 0 } grids ? ResultGrid.TableOf(grids) : by is null ? Of(shown, question)?.Table : null;

    /// <summary>How many answered, the mean and the score.</summary>
    public static string Says(ShownResults shown, Question question)
    {
        var items = shown.Of(question);
        if (items.FirstOrDefault(i => i.All.IsTold)?.All is not { } all) return Texts.TooFewHere;
        var said = new List<string> { question.Kind is QuestionKind.Choices ? Texts.AnsweredSeveral.With(all.Persons) : Texts.SoManyAnswered.With(all.Persons) };
        if (items.Count > 1 || question.Kind is QuestionKind.Points or QuestionKind.Matrix) return said[0];
        if (all.Mean is { } mean) said.Add(Texts.MeanIs.With(ResultWords.Mean(mean)));
        if (all.Recommendation is { } score) said.Add(ResultWords.Score(score));
        return string.Join(' ', said);
    }
}
