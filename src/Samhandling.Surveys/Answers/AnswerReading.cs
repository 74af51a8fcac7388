using System.Globalization;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Answers;

/// <summary>An answer as its form gave it.</summary>
/// <param name="Answer">What could be read; null where nothing was entered, or nothing that can be kept.</param>
/// <param name="Faults">What is wrong with it.</param>
public sealed record ReadAnswer(Answer? Answer, IReadOnlyList<AnswerFault> Faults);

/// <summary>Reads answers from the fields of a form.</summary>
/// <remarks>
/// Fields, after the question's own name: the choices, the number, the day or the text in the name itself; <c>.other</c> what was written in place of an option; <c>.r.ROW</c> a row of a matrix or of points;
/// <c>.name</c>, <c>.key</c> and <c>.about</c> as many times each as there are named, and <c>.f.CODE</c> for a follow-up, as many times too.
/// </remarks>
public static class AnswerReading
{
    /// <summary>Reads one answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="field">The values that a field was sent with, by what stands after the question's name; none where there is no such field.</param>
    /// <returns>The answer and what is wrong with it. What cannot be read as a number or a day is no answer, and a fault. Texts lose white space around them; equal names with equal keys stand once.</returns>
    public static ReadAnswer Of(Question question, Func<string, IReadOnlyList<string?>> field)
    {
        var first = First(field(""));
        Answer? answer;
        switch (question.Kind)
        {
            case QuestionKind.Choice or QuestionKind.Choices:
                var other = question.AllowsOther ? First(field(".other")) : null;
                var sent = field("").Select(Clean).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
                // In the question's order; what is no option stands last, and is told.
                List<string> chosen = [.. question.Options.Select(o => o.Code).Where(c => sent.Contains(c, StringComparer.Ordinal)), .. sent.Where(c => question.Options.All(o => !string.Equals(o.Code, c, StringComparison.Ordinal)))];
                answer = chosen.Count == 0 && other is null ? null : new() { Choices = chosen, Other = other };
                break;
            case QuestionKind.Scale or QuestionKind.Number:
                if (first is not null && Answer.NumberOf(first) is null) return new(null, [new(AnswerFaultKind.NotANumber, Value: first)]);
                answer = first is null ? null : new() { Number = Answer.NumberOf(first) };
                break;
            case QuestionKind.Date:
                if (first is null) { answer = null; break; }
                if (!DateOnly.TryParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(null, [new(AnswerFaultKind.NotADay, Value: first)]);
                answer = new() { Day = day };
                break;
            case QuestionKind.ShortText or QuestionKind.LongText:
                answer = first is null ? null : new() { Text = first };
                break;
            case QuestionKind.Matrix:
                var cells = Rows(question, field).ToDictionary(r => r.Row, r => r.Value, StringComparer.Ordinal);
                answer = cells.Count == 0 ? null : new() { Cells = cells };
                break;
            case QuestionKind.Points:
                return Points(question, field);
            default:
                answer = Names(question, field) is { Count: > 0 } names ? new() { Names = names } : null;
                break;
        }
        return new(answer, AnswerCheck.Of(question, answer));
    }

    /// <summary>The fields that give an answer: what a form is filled with. What <see cref="Of"/> reads of them is the answer.</summary>
    /// <returns>Values by what stands after the question's name.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<string?>> Fields(Question question, Answer? answer)
    {
        var fields = new Dictionary<string, IReadOnlyList<string?>>(StringComparer.Ordinal);
        if (answer is null) return fields;
        fields[""] = answer.Choices is { } choices ? [.. choices] : [answer.Number?.ToString(CultureInfo.InvariantCulture) ?? answer.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? answer.Text];
        if (answer.Other is { } other) fields[".other"] = [other];
        foreach (var (row, option) in answer.Cells ?? new Dictionary<string, string>(StringComparer.Ordinal)) fields[$".r.{row}"] = [option];
        foreach (var (row, points) in answer.Points ?? new Dictionary<string, int>(StringComparer.Ordinal)) fields[$".r.{row}"] = [points.ToString(CultureInfo.InvariantCulture)];
        if (answer.Names is not { } names) return fields;
        fields[".name"] = [.. names.Select(n => n.Name)];
        fields[".key"] = [.. names.Select(n => n.Key)];
        fields[".about"] = [.. names.Select(n => n.About)];
        foreach (var followUp in question.Naming?.FollowUps ?? []) fields[$".f.{followUp.Code}"] = [.. names.Select(n => n.FollowUps.GetValueOrDefault(followUp.Code))];
        return fields;
    }

    private static ReadAnswer Points(Question question, Func<string, IReadOnlyList<string?>> field)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        var unread = new List<AnswerFault>();
        foreach (var (row, written) in Rows(question, field))
            if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var given)) points[row] = given;
            else unread.Add(new(Answer.NumberOf(written) is null ? AnswerFaultKind.NotANumber : AnswerFaultKind.NotWhole, row, written));
        // A form of zeros is one that nobody has touched.
        var answer = points.Values.All(p => p == 0) ? null : new Answer { Points = points };
        return new(answer, unread.Count > 0 ? unread : AnswerCheck.Of(question, answer));
    }

    private static IEnumerable<(string Row, string Value)> Rows(Question question, Func<string, IReadOnlyList<string?>> field) =>
        from row in question.Rows
        let written = First(field($".r.{row.Code}"))
        where written is not null
        select (row.Code, written);

    private static List<NamedPerson> Names(Question question, Func<string, IReadOnlyList<string?>> field)
    {
        var (names, keys, abouts) = (field(".name"), field(".key"), field(".about"));
        var followUps = (question.Naming?.FollowUps ?? []).Select(f => (f.Code, Values: field($".f.{f.Code}"))).ToList();
        return [.. names.Select((name, i) => new NamedPerson(Clean(name) ?? "")
        {
            Key = Clean(keys.ElementAtOrDefault(i)),
            About = Clean(abouts.ElementAtOrDefault(i)),
            FollowUps = followUps.Select(f => (f.Code, Value: Clean(f.Values.ElementAtOrDefault(i)))).Where(f => f.Value is not null).ToDictionary(f => f.Code, f => f.Value!, StringComparer.Ordinal),
        }).Where(p => p.Name.Length > 0 || p.Key is not null).DistinctBy(p => (p.Key ?? "", p.Key is null ? p.Name.ToUpperInvariant() : "", p.Key is null ? p.About?.ToUpperInvariant() : ""))];
    }

    private static string? First(IReadOnlyList<string?> sent) => sent is [var first, ..] ? Clean(first) : null;

    private static string? Clean(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim().Replace("\r\n", "\n", StringComparison.Ordinal);
}
