using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Answers;

/// <summary>What one respondent has answered, by question.</summary>
public sealed class AnswerSheet(IReadOnlyDictionary<string, Answer> answers)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answers by the question's code, those too whose question is not asked any longer.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => answers;

    /// <summary>The pages that are shown to who has answered so, each with the questions that are asked.</summary>
    /// <remarks>In one pass from the first to the last: a question is asked by the answers before it, and what is not asked has no answer. A page without a question is left out.</remarks>
    public IReadOnlyList<(QuestionPage Page, IReadOnlyList<Question> Questions)> Shown(Questionnaire questionnaire)
    {
        var asked = new Dictionary<string, Answer>(StringComparer.Ordinal);
        var shown = new List<(QuestionPage, IReadOnlyList<Question>)>();
        foreach (var page in questionnaire.Pages)
        {
            if (page.AskedIf?.IsMet(asked.GetValueOrDefault) == false) continue;
            var questions = new List<Question>();
            foreach (var question in page.Questions)
            {
                if (question.AskedIf?.IsMet(asked.GetValueOrDefault) == false) continue;
                questions.Add(question);
                if (answers.TryGetValue(question.Code, out var answer)) asked[question.Code] = answer;
            }
            if (questions.Count > 0) shown.Add((page, questions));
        }
        return shown;
    }

    /// <summary>The same without answers to questions that are not asked of who has answered so.</summary>
    public AnswerSheet Asked(Questionnaire questionnaire) => new(Shown(questionnaire).SelectMany(p => p.Questions)
        .Where(q => answers.ContainsKey(q.Code)).ToDictionary(q => q.Code, q => answers[q.Code], StringComparer.Ordinal));

    /// <summary>As text that <see cref="FromJson"/> reads; equal sheets give equal texts.</summary>
    public string ToJson()
    {
        var whole = new JsonObject();
        foreach (var (code, answer) in answers.OrderBy(a => a.Key, StringComparer.Ordinal)) whole[code] = JsonNode.Parse(answer.ToJson());
        return whole.ToJsonString(Options);
    }

    /// <summary>Reads what <see cref="ToJson"/> has written.</summary>
    /// <exception cref="JsonException">It is no sheet.</exception>
    public static AnswerSheet FromJson(string json)
    {
        using var whole = JsonDocument.Parse(json);
        return new(whole.RootElement.EnumerateObject().ToDictionary(a => a.Name, a => Answer.FromJson(a.Value.GetRawText()), StringComparer.Ordinal));
    }
}
