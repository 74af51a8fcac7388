using Samhandling.Studies.Templates;
using Samhandling.Surveys;
using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.NetworkComparisons;

/// <summary>What is told of a round's scale of trust.</summary>
/// <param name="Mean">From 0 (no statement fits at all) to 1 (each fits fully), in whole hundredths.</param>
/// <param name="Persons">How many answered every statement.</param>
public sealed record ToldTrust(double Mean, int Persons);

/// <summary>The mean of the statements of trust, as far as it may be told.</summary>
public static class TrustScale
{
    /// <returns>Null where the scale is not asked as the template has it, where fewer than five answered all of it, and where all answered alike: that would tell what each said.</returns>
    public static ToldTrust? Of(Questionnaire questionnaire, IEnumerable<AnswerSheet> sheets)
    {
        var scale = TrustQuestions.Trust;
        if (questionnaire.Questions.FirstOrDefault(q => q.Code.Equals(scale.Code, StringComparison.Ordinal)) is not { Kind: QuestionKind.Matrix } asked || !Codes(asked.Options).SequenceEqual(Codes(scale.Options), StringComparer.Ordinal) || asked.Rows.Count == 0) return null;
        var steps = Codes(asked.Options).ToList();
        var persons = sheets.Select(s => s.Answers.GetValueOrDefault(asked.Code)?.Cells).Where(c => c is not null && asked.Rows.All(r => steps.Contains(c.GetValueOrDefault(r.Code) ?? "")))
            .Select(c => asked.Rows.Average(r => (double)steps.IndexOf(c![r.Code]) / (steps.Count - 1))).ToList();
        return Suppression.AllowsMean(persons.Count) && persons.Max() > persons.Min() ? new(Math.Round(persons.Average(), 2), persons.Count) : null;
    }

    private static IEnumerable<string> Codes(IEnumerable<Option> options) => options.Select(o => o.Code);
}
