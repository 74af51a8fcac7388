using System.Globalization;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Reading;

/// <summary>What a column of a file holds: the answer to a question, or to one option or row of it, or what was written beside its options.</summary>
internal sealed record Target(Question Question, string? Part = null, bool IsOther = false);

/// <summary>Puts the cells of a row together to a sheet of answers.</summary>
internal sealed class AnswerColumns(IReadOnlyList<(string Name, Target Target)> columns)
{
    private static readonly string[] s_no = ["", "N", "0", "NO", "FALSE", "NEJ", "NEI", "F"];
    private static readonly string[] s_days = ["yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "dd.MM.yyyy", "yyyyMMdd"];

    /// <summary>The sheet of one row; null if a cell is at fault.</summary>
    /// <param name="line">The row's line.</param>
    /// <param name="cell">The text in a column of the given ones, by its place among them.</param>
    /// <param name="faults">Takes the faults.</param>
    public AnswerSheet? Read(int line, Func<int, string> cell, List<ReadingFault> faults)
    {
        var before = faults.Count;
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var (at, (name, target)) in columns.Index())
        {
            var text = cell(at);
            if (text.Length == 0) continue;
            var (answer, wrong) = With(answers.GetValueOrDefault(target.Question.Code), target, text);
            if (wrong is { } kind) faults.Add(new(line, kind, name, text.Length > 100 ? text[..100] : text));
            if (answer is not null && answer != new Answer()) answers[target.Question.Code] = answer;
        }

        foreach (var (code, answer) in answers)
        {
            if (answer.Points?.Values.Sum() is { } sum && sum != Question.PointsInAll)
                faults.Add(new(line, ReadingFaultKind.PointsDoNotSum, code, sum.ToString(CultureInfo.InvariantCulture)));
        }
        return faults.Count == before ? new(answers) : null;
    }

    private static (Answer?, ReadingFaultKind?) With(Answer? before, Target target, string text)
    {
        var (question, answer) = (target.Question, before ?? new Answer());
        if (target.IsOther) return text.Length > Question.MostOfLine ? (before, ReadingFaultKind.TooLong) : (answer with { Other = text }, null);
        return question.Kind switch
        {
            QuestionKind.Choice when question.AllowsOther && text is "-oth-" => (answer, null),
            QuestionKind.Choice => OptionOf(question, text) is { } option ? (answer with { Choices = [option] }, null) : (before, ReadingFaultKind.OptionUnknown),
            QuestionKind.Choices => WithChosen(answer, question, target.Part!, text),
            QuestionKind.Scale or QuestionKind.Number => WithNumber(answer, question, text),
            QuestionKind.Date => DateTime.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (answer with { Day = DateOnly.FromDateTime(day) }, null) : (before, ReadingFaultKind.NotADay),
            QuestionKind.ShortText or QuestionKind.LongText => text.Length > (question.Most ?? (question.Kind == QuestionKind.LongText ? Question.MostOfText : Question.MostOfLine)) ? (before, ReadingFaultKind.TooLong) : (answer with { Text = text }, null),
            QuestionKind.Matrix => OptionOf(question, text) is { } column ? (answer with { Cells = Put(answer.Cells, target.Part!, column) }, null) : (before, ReadingFaultKind.OptionUnknown),
            QuestionKind.Points => int.TryParse(text, CultureInfo.InvariantCulture, out var points) && points is >= 0 and <= Question.PointsInAll ? (answer with { Points = Put(answer.Points, target.Part!, points) }, null) : (before, ReadingFaultKind.NotANumber),
            _ => text.Length > Question.MostOfLine ? (before, ReadingFaultKind.TooLong) : (answer with { Names = [.. answer.Names ?? [], new NamedPerson(text)] }, null),
        };
    }

    private static (Answer?, ReadingFaultKind?) WithChosen(Answer answer, Question question, string option, string text)
    {
        if (s_no.Contains(text, StringComparer.OrdinalIgnoreCase)) return (answer with { Choices = answer.Choices ?? [] }, null);
        if (!IsYes(text)) return (answer, ReadingFaultKind.OptionUnknown);
        var chosen = (answer.Choices ?? []).Append(option).ToHashSet(StringComparer.Ordinal);
        return (answer with { Choices = [.. question.Options.Select(o => o.Code).Where(chosen.Contains)] }, null);
    }

    private static bool IsYes(string text) => text.ToUpperInvariant() is "Y" or "1" or "YES" or "TRUE" or "JA" or "X" or "T";

    private static (Answer?, ReadingFaultKind?) WithNumber(Answer answer, Question question, string text)
    {
        if (Answer.NumberOf(text) is not { } number) return (answer, ReadingFaultKind.NotANumber);
        var isStep = question.Kind != QuestionKind.Scale || decimal.IsInteger(number);
        return !isStep || number < question.Least || number > question.Most ? (answer, ReadingFaultKind.OutOfBounds) : (answer with { Number = number }, null);
    }

    /// <summary>By the option's code, else by its text in any language: exports have either.</summary>
    private static string? OptionOf(Question question, string text) =>
        (question.Options.FirstOrDefault(o => string.Equals(o.Code, text, StringComparison.Ordinal))
            ?? question.Options.FirstOrDefault(o => o.Text.Texts.Any(t => string.Equals(t.Value, text, StringComparison.OrdinalIgnoreCase))))?.Code;

    private static Dictionary<string, T> Put<T>(IReadOnlyDictionary<string, T>? parts, string part, T value) => new(parts ?? new Dictionary<string, T>(StringComparer.Ordinal), StringComparer.Ordinal) { [part] = value };
}
