using System.Globalization;
using Samhandling.Platform;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Responding;

/// <summary>How an answer is told to people.</summary>
public static class AnswerWords
{
    /// <summary>Line by line, in a language of the questionnaire.</summary>
    public static IReadOnlyList<string> Of(Question question, Answer answer, Questionnaire questionnaire, string language) => question.Kind switch
    {
        QuestionKind.Choice or QuestionKind.Choices => [.. (answer.Choices ?? []).Select(c => Option(questionnaire, question.Options, c, language)), .. answer.Other is null ? [] : new[] { answer.Other }],
        QuestionKind.Scale or QuestionKind.Number => [answer.Number?.ToString("G29", CultureInfo.CurrentCulture) ?? ""],
        QuestionKind.Date => [answer.Day is { } day ? Texts.Day.With(day) : ""],
        QuestionKind.Matrix => [.. question.Rows.Where(r => answer.Cells?.ContainsKey(r.Code) == true).Select(r => $"{questionnaire.Say(r.Text, language).TrimEnd('.')}: {Option(questionnaire, question.Options, answer.Cells![r.Code], language)}")],
        QuestionKind.Points => [.. question.Rows.Select(r => $"{questionnaire.Say(r.Text, language).TrimEnd('.')}: {answer.Points?.GetValueOrDefault(r.Code)}")],
        QuestionKind.Names => [.. (answer.Names ?? []).Select(n => Person(n, question, questionnaire, language))],
        _ => [answer.Text ?? ""],
    };

    private static string Option(Questionnaire questionnaire, IReadOnlyList<Option> options, string code, string language) => questionnaire.Say(options.FirstOrDefault(o => o.Code.Equals(code, StringComparison.Ordinal))?.Text, language) is { Length: > 0 } text ? text : code;

    private static string Person(NamedPerson person, Question question, Questionnaire questionnaire, string language)
    {
        var told = (question.Naming?.FollowUps ?? []).Where(f => person.FollowUps.ContainsKey(f.Code))
            .Select(f => questionnaire.Say(f.Options.FirstOrDefault(o => o.Code.Equals(person.FollowUps[f.Code], StringComparison.Ordinal))?.Text, language));
        return string.Join(", ", [person.Name, .. person.About is null ? [] : new[] { person.About }, .. told.Where(t => t.Length > 0)]);
    }
}
