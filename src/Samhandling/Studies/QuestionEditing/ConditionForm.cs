using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.QuestionEditing;

/// <summary>When something is asked, as a form says it: one question, a comparison and a value. A condition of several parts is kept as it is, or taken away.</summary>
internal static class ConditionForm
{
    /// <summary>Stands for a condition of several parts, which came with an import.</summary>
    public const string Several = "*";

    public static string? QuestionOf(Condition? condition) => condition switch { null => null, Holds holds => holds.Question, _ => Several };

    public static Comparison ByOf(Condition? condition) => condition is Holds holds ? holds.By : Comparison.Is;

    /// <summary>The value as it is read: an option's text, not its code.</summary>
    public static string? ValueOf(Condition? condition, Questionnaire questionnaire) => condition is not Holds { Value: { } value } holds ? null
        : questionnaire.Find(holds.Question)?.Options.FirstOrDefault(o => o.Code.Equals(value, StringComparison.Ordinal)) is { } option ? questionnaire.Say(option.Text, questionnaire.Languages[0]) : value;

    /// <summary>What a form says. A value that is no option stays as it was written, and is told with the questionnaire's other faults.</summary>
    public static Condition? Read(Condition? before, Questionnaire questionnaire, string? question, Comparison by, string? value)
    {
        if (string.IsNullOrEmpty(question)) return null;
        if (question.Equals(Several, StringComparison.Ordinal)) return before;
        if (by is Comparison.Answered or Comparison.NotAnswered) return new Holds(question, by);
        var written = value?.Trim() ?? "";
        var option = questionnaire.Find(question)?.Options.FirstOrDefault(o => questionnaire.Say(o.Text, questionnaire.Languages[0]).Equals(written, StringComparison.OrdinalIgnoreCase));
        return new Holds(question, by, option?.Code ?? written.Replace(',', '.'));
    }
}
