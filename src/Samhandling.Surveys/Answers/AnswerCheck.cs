using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Answers;

/// <summary>Whether an answer is one to its question.</summary>
public static class AnswerCheck
{
    /// <summary>What is wrong with an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer; null where there is none.</param>
    /// <returns>Nothing if it is right. No answer is right where none is needed. In the order of the rows.</returns>
    public static IReadOnlyList<AnswerFault> Of(Question question, Answer? answer) => answer is null
        ? question.IsRequired ? [new(AnswerFaultKind.Missing)] : []
        : [.. question.Kind switch
        {
            QuestionKind.Choice or QuestionKind.Choices => Choices(question, answer),
            QuestionKind.Scale or QuestionKind.Number => Number(question, answer.Number),
            QuestionKind.Date => answer.Day is null ? [new AnswerFault(AnswerFaultKind.NotADay)] : [],
            QuestionKind.ShortText => Text(answer.Text, question.Most ?? Question.MostOfLine),
            QuestionKind.LongText => Text(answer.Text, question.Most ?? Question.MostOfText),
            QuestionKind.Matrix => Cells(question, answer),
            QuestionKind.Points => Points(question, answer),
            _ => Names(question, answer),
        }];

    /// <summary>What is wrong with a sheet, by the code of each question that is asked of who has answered so.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<AnswerFault>> Of(Questionnaire questionnaire, AnswerSheet sheet) =>
        sheet.Shown(questionnaire).SelectMany(p => p.Questions)
            .Select(q => (q.Code, Faults: Of(q, sheet.Answers.GetValueOrDefault(q.Code))))
            .Where(q => q.Faults.Count > 0).ToDictionary(q => q.Code, q => q.Faults, StringComparer.Ordinal);

    private static IEnumerable<AnswerFault> Choices(Question question, Answer answer)
    {
        var chosen = answer.Choices ?? [];
        foreach (var wrong in chosen.Where(c => !IsOption(question.Options, c))) yield return new(AnswerFaultKind.NotAnOption, Value: wrong);
        var count = chosen.Count + (answer.Other is null ? 0 : 1);
        if (answer.Other is not null && !question.AllowsOther) yield return new(AnswerFaultKind.NotAnOption, Value: answer.Other);
        if (answer.Other?.Length > Question.MostOfLine) yield return Bound(AnswerFaultKind.TooLong, Question.MostOfLine);
        var most = question.Kind == QuestionKind.Choice ? 1 : question.Most ?? int.MaxValue;
        if (count > most) yield return Bound(AnswerFaultKind.TooMany, most);
        if (count < question.Least) yield return Bound(AnswerFaultKind.TooFew, question.Least.Value);
    }

    private static IEnumerable<AnswerFault> Number(Question question, decimal? number)
    {
        if (number is not { } given) yield return new(AnswerFaultKind.NotANumber);
        else if (question.Kind == QuestionKind.Scale && given != Math.Truncate(given)) yield return new(AnswerFaultKind.NotWhole);
        else if (given < question.Least) yield return Bound(AnswerFaultKind.TooLow, question.Least.Value);
        else if (given > question.Most) yield return Bound(AnswerFaultKind.TooHigh, question.Most.Value);
    }

    private static IEnumerable<AnswerFault> Text(string? text, int most)
    {
        if (string.IsNullOrWhiteSpace(text)) yield return new(AnswerFaultKind.Missing);
        else if (text.Length > most) yield return Bound(AnswerFaultKind.TooLong, most);
    }

    private static IEnumerable<AnswerFault> Cells(Question question, Answer answer)
    {
        var cells = answer.Cells ?? new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in question.Rows)
            if (!cells.TryGetValue(row.Code, out var cell)) { if (question.IsRequired) yield return new(AnswerFaultKind.Missing, row.Code); }
            else if (!IsOption(question.Options, cell)) yield return new(AnswerFaultKind.NotAnOption, row.Code, cell);
        foreach (var unknown in cells.Keys.Where(c => !IsOption(question.Rows, c))) yield return new(AnswerFaultKind.NotAnOption, unknown);
    }

    private static IEnumerable<AnswerFault> Points(Question question, Answer answer)
    {
        var points = answer.Points ?? new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var unknown in points.Keys.Where(c => !IsOption(question.Rows, c))) yield return new(AnswerFaultKind.NotAnOption, unknown);
        foreach (var (row, given) in points.Where(p => p.Value < 0)) yield return new(AnswerFaultKind.TooLow, row, "0");
        var sum = points.Values.Sum(p => (long)p);
        if (sum != Question.PointsInAll) yield return new(AnswerFaultKind.WrongSum, Value: sum.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<AnswerFault> Names(Question question, Answer answer)
    {
        var names = answer.Names ?? [];
        var most = question.Most ?? Question.MostNames;
        if (names.Count > most) yield return Bound(AnswerFaultKind.TooMany, most);
        if (names.Count < question.Least) yield return Bound(AnswerFaultKind.TooFew, question.Least.Value);
        foreach (var person in names)
        {
            if (string.IsNullOrWhiteSpace(person.Name)) yield return new(AnswerFaultKind.Missing);
            if (Math.Max(person.Name.Length, person.About?.Length ?? 0) > Question.MostOfName) yield return Bound(AnswerFaultKind.TooLong, Question.MostOfName);
            foreach (var followUp in question.Naming?.FollowUps ?? [])
                if (person.FollowUps.TryGetValue(followUp.Code, out var given) && !IsOption(followUp.Options, given)) yield return new(AnswerFaultKind.NotAnOption, followUp.Code, given);
        }
    }

    private static bool IsOption(IReadOnlyList<Option> options, string code) => options.Any(o => string.Equals(o.Code, code, StringComparison.Ordinal));

    private static AnswerFault Bound(AnswerFaultKind kind, int bound) => new(kind, Value: bound.ToString(CultureInfo.InvariantCulture));
}
