using System.Globalization;
using Samhandling.Figures;
using Samhandling.Studies.Responding;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;
using Respondent = Samhandling.Studies.Rounds.Respondent;

namespace Samhandling.Studies.AnswerResults;

/// <summary>The answers of a round as tables: one row a respondent under the codes of the questions, what is known of the respondents, and one row a named person.</summary>
/// <remarks>Headings and codes are the same in every language, so that the first can be read in again.</remarks>
public sealed record AnswerTables(string Title, FigureTable Answers, FigureTable Respondents, FigureTable Named)
{
    public static AnswerTables Of(string title, Questionnaire questionnaire, IReadOnlyList<(Respondent Who, Submission Sent)> rows, IReadOnlyDictionary<Guid, string> places, bool hasNames)
    {
        var columns = questionnaire.Questions.SelectMany(Columns).ToList();
        var sheets = rows.Select(r => (r.Who, Sheet: r.Sent.Sheet().Answers)).ToList();
        string[] about = hasNames ? ["name", "email", "organisation"] : [];
        return new(
            title,
            new(["respondent", .. columns.Select(c => c.Name)], [.. sheets.Select(s => (IReadOnlyList<string>)[Say(s.Who.Number), .. columns.Select(c => s.Sheet.TryGetValue(c.Question, out var answer) ? c.Cell(answer) ?? "" : "")])]),
            new(["respondent", .. about, "sector", "municipality", "language", "received", "edition"], [.. rows.Select(r => (IReadOnlyList<string>)
                [Say(r.Who.Number), .. hasNames ? [r.Who.Name ?? "", r.Who.Email ?? "", r.Who.Organisation ?? ""] : Array.Empty<string>(), r.Who.Sector.ToString(), r.Who.PlaceId is { } place ? places.GetValueOrDefault(place, "") : "", r.Who.Language ?? "", r.Sent.ReceivedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), Say(r.Sent.Edition)])]),
            NamedOf(questionnaire, sheets, hasNames));
    }

    private static IEnumerable<(string Name, string Question, Func<Answer, string?> Cell)> Columns(Question question)
    {
        var code = question.Code;
        switch (question.Kind)
        {
            case QuestionKind.Choice: yield return (code, code, a => a.Choices is [var one, ..] ? one : null); break;
            case QuestionKind.Choices:
                foreach (var option in question.Options) yield return ($"{code}_{option.Code}", code, a => a.Choices?.Contains(option.Code, StringComparer.Ordinal) == true ? "1" : "0");
                break;
            case QuestionKind.Scale or QuestionKind.Number: yield return (code, code, a => a.Number?.ToString(CultureInfo.InvariantCulture)); break;
            case QuestionKind.Date: yield return (code, code, a => a.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case QuestionKind.ShortText or QuestionKind.LongText: yield return (code, code, a => a.Text); break;
            case QuestionKind.Matrix:
                foreach (var row in question.Rows) yield return ($"{code}_{row.Code}", code, a => a.Cells?.GetValueOrDefault(row.Code));
                break;
            case QuestionKind.Points:
                foreach (var row in question.Rows) yield return ($"{code}_{row.Code}", code, a => a.Points?.TryGetValue(row.Code, out var points) == true ? Say(points) : null);
                break;
        }
        if (question.AllowsOther) yield return ($"{code}_other", code, a => a.Other);
    }

    /// <summary>Without names each of the named has a number, the same wherever the person is named.</summary>
    private static FigureTable NamedOf(Questionnaire questionnaire, IReadOnlyList<(Respondent Who, IReadOnlyDictionary<string, Answer> Sheet)> sheets, bool hasNames)
    {
        var questions = questionnaire.Questions.Where(q => q.Kind is QuestionKind.Names).ToList();
        var followUps = questions.SelectMany(q => q.Naming?.FollowUps ?? []).Select(f => f.Code).Distinct(StringComparer.Ordinal).ToList();
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        int Number(NamedPerson person)
        {
            var key = person.Key ?? $"{person.Name}\n{person.About}";
            if (!numbers.TryGetValue(key, out var number)) numbers[key] = number = numbers.Count + 1;
            return number;
        }

        string[] who = hasNames ? ["name", "key", "about"] : [];
        return new(["respondent", "question", "person", .. who, .. followUps],
        [
            .. from sheet in sheets
               from question in questions
               from person in sheet.Sheet.GetValueOrDefault(question.Code)?.Names ?? []
               select (IReadOnlyList<string>)[Say(sheet.Who.Number), question.Code, Say(Number(person)), .. hasNames ? [person.Name, person.Key ?? "", person.About ?? ""] : Array.Empty<string>(), .. followUps.Select(f => person.FollowUps.GetValueOrDefault(f, ""))],
        ]);
    }

    private static string Say(int number) => number.ToString(CultureInfo.InvariantCulture);
}
