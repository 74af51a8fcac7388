using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samhandling.Surveys.Questionnaires;

/// <summary>Questions that stand on one page.</summary>
public sealed record QuestionPage
{
    /// <summary>What they have in common.</summary>
    public Translated? Title { get; init; }

    /// <summary>When it is shown; always if null.</summary>
    public Condition? AskedIf { get; init; }

    /// <summary>In the order they are asked: one, unless some belong closely together.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }
}

/// <summary>What the respondents of a round are asked.</summary>
public sealed record Questionnaire
{
    /// <summary>The languages it is offered in; the first is the one it was made in, which stands in where another has no text.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>What the round is about and what comes of it, before the first question.</summary>
    public Translated? Introduction { get; init; }

    /// <summary>What is said to one who has answered.</summary>
    public Translated? Thanks { get; init; }

    /// <summary>In order.</summary>
    public required IReadOnlyList<QuestionPage> Pages { get; init; }

    /// <summary>All its questions in order.</summary>
    [JsonIgnore]
    public IEnumerable<Question> Questions => Pages.SelectMany(p => p.Questions);

    /// <summary>The question with a code; null where there is none.</summary>
    public Question? Find(string code) => Questions.FirstOrDefault(q => string.Equals(q.Code, code, StringComparison.Ordinal));

    /// <summary>The text in the reader's language, else in the one it was made in.</summary>
    public string Say(Translated? text, string language) => text?.Best([language, .. Languages]) ?? "";

    /// <summary>As text that <see cref="FromJson"/> reads.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, SurveyJson.Relaxed.Questionnaire);

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="JsonException">It is no questionnaire.</exception>
    public static Questionnaire FromJson(string json) => JsonSerializer.Deserialize(json, SurveyJson.Relaxed.Questionnaire) ?? throw new JsonException("There is no questionnaire.");
}
