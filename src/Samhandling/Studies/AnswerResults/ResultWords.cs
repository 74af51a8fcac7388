using System.Globalization;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Surveys.Results;

namespace Samhandling.Studies.AnswerResults;

/// <summary>How results are told in words and numbers, in the reader's language.</summary>
public sealed class ResultWords(Questionnaire questionnaire)
{
    /// <summary>The reader's language; the questionnaire stands in with its own where it does not speak that.</summary>
    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static NumberStyle Number(int decimals = 0) => new(CultureInfo.CurrentCulture, "", decimals);

    public static string Mean(double mean) => Number(1).Write(mean);

    public static string Count(int? count) => count is { } told ? Number().Write(told) : Texts.NotShown;

    public static string Score(Recommendation score) => Texts.ScoreIs.With(Number().Write(score.Score), Number().WriteRange(new(score.Low, score.High), Texts.To));

    public string Asked(Question question) => questionnaire.Say(question.Text, Language);

    public string Say(Translated? text) => questionnaire.Say(text, Language);

    /// <summary>What an item is of its question: an option or a row.</summary>
    public string Item(Question question, string? code) => code is null ? Asked(question) : code is ResultColumn.Other ? Texts.SomethingElse : Named(question.Kind is QuestionKind.Choices ? question.Options : question.Rows, code);

    public string Column(Question question, ResultColumn column) => column switch
    {
        { Code: ResultColumn.Other } => Texts.SomethingElse,
        { From: null, Below: null } when question.Kind is QuestionKind.Number => Texts.AllNumbers,
        { From: null, Below: { } below } => Texts.Under.With(Say(below)),
        { From: { } from, Below: null } => Texts.OrMore.With(Say(from)),
        { From: { } from, Below: { } below } => Texts.FromToUnder.With(Say(from), Say(below)),
        _ when question.Kind is QuestionKind.Scale => column.Code,
        _ => Named(question.Options, column.Code),
    };

    /// <summary>What the ends of a scale mean.</summary>
    public string End(Question question, ResultColumn column) => question.Kind is not QuestionKind.Scale ? ""
        : column.Code.Equals(question.Least?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? Say(question.LeastText)
        : column.Code.Equals(question.Most?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) ? Say(question.MostText) : "";

    private string Named(IReadOnlyList<Option> options, string code) => Say(options.FirstOrDefault(o => o.Code.Equals(code, StringComparison.Ordinal))?.Text) is { Length: > 0 } text ? text : code;

    private static string Say(decimal number) => number.ToString("#,0.##", CultureInfo.CurrentCulture);
}
