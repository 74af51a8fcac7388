using Samhandling.Surveys.Answers;
using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Surveys.Results;

/// <summary>One who has answered, for the results.</summary>
/// <param name="Answers">What was answered.</param>
/// <param name="Groups">Value by attribute: from the register (sector, place), or the answer to a question about oneself. An attribute that is not known is left out.</param>
public sealed record Respondent(AnswerSheet Answers, IReadOnlyDictionary<string, string> Groups);

/// <summary>What may be told of a round's answers to ordinary questions. There is no other way from answers to figures.</summary>
/// <remarks>For each item all groups of one and two values are decided together, always alike for the same answers: whoever asks for one figure gets what stands in all of them.
/// No adding and subtracting of the numbers, means and scores of an item gives a group of one to four persons, told by attributes and answer, not even to one who knows everybody's attributes; tests try it.
/// What is not held apart: two rounds, two questions for one who knows what each answered to the first, and a mean of few on a short scale, which may fit only one set of answers.
/// The attributes of a round, and their order, are therefore chosen once and kept.</remarks>
public sealed class RoundResults
{
    /// <summary>The most attributes that a round's results are grouped by.</summary>
    public const int MostAttributes = 4;

    /// <summary>The most groups of five or more by one attribute, or by two at once: where there are more, none of them is told. Attributes with many values are to be put together first.</summary>
    public const int MostGroups = 30;

    private readonly Questionnaire _questionnaire;
    private readonly IReadOnlyList<string> _attributes;
    private readonly IReadOnlyList<(AnswerSheet Asked, string[] Groups)> _respondents;

    /// <summary>The results of those whose answers count by now.</summary>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="respondents">All whose answers count by now (<see cref="Releases"/>).</param>
    /// <param name="attributes">What they are grouped by, at most four; where not all can be shown, the earlier is.</param>
    /// <exception cref="ArgumentException">There are more attributes, or one twice.</exception>
    public RoundResults(Questionnaire questionnaire, IEnumerable<Respondent> respondents, IReadOnlyList<string> attributes)
    {
        if (attributes.Count > MostAttributes) throw new ArgumentException($"There are {attributes.Count} attributes and at most {MostAttributes} can be used.", nameof(attributes));
        if (attributes.Distinct(StringComparer.Ordinal).Count() < attributes.Count) throw new ArgumentException("An attribute is given twice.", nameof(attributes));
        (_questionnaire, _attributes) = (questionnaire, attributes);
        _respondents = [.. respondents.Select(r => (r.Answers.Asked(questionnaire), attributes.Select(a => r.Groups.GetValueOrDefault(a, "")).ToArray()))];
    }

    /// <summary>How a question was answered: distribution, mean and score of all and of each group.</summary>
    /// <param name="code">The question's code.</param>
    /// <returns>One item for a choice, a scale or a number (in bands with round edges); one for each option of many, each row of a matrix and each row of points. None for other kinds.
    /// Cross-table of two questions: give the one as an attribute of the respondents.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    /// <remarks>Cost: for n kinds of respondents (alike in attributes and answer) about n² · log n for each number that may not be shown: well under a second for 60 respondents, some seconds
    /// for 300 with four attributes of many values. It is worth keeping what was decided.</remarks>
    public IReadOnlyList<ItemResult> Of(string code)
    {
        var question = Find(code);
        var answers = _respondents.Where(r => r.Asked.Answers.ContainsKey(code)).Select(r => (Answer: r.Asked.Answers[code], r.Groups)).ToList();
        return [.. Item.Of(question, [.. answers.Select(a => a.Answer)]).Select(item =>
        {
            Counted[] counted = [.. answers.Select(a => (Place: item.Place(a.Answer), a.Groups)).Where(a => a.Place is not null).Select(a => new Counted(a.Place!.Value.Column, a.Place.Value.Value, a.Groups))];
            var results = new ItemGate(_attributes, counted, item.Columns.Count, question is { Kind: QuestionKind.Scale, Least: 0, Most: 10 }).Decide();
            return new ItemResult(code, item.Code, item.Columns, results[0], [.. results.Skip(1)]);
        })];
    }

    /// <summary>What was written in answer to a question, or in place of its options.</summary>
    /// <param name="code">The question's code.</param>
    /// <returns>The texts in the order of their letters, which tells nothing of who wrote them or when; null if fewer than k wrote.</returns>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    /// <remarks>Never by group. A text can tell who wrote it all the same: a person reads them before others do.</remarks>
    public IReadOnlyList<string>? Texts(string code)
    {
        Find(code);
        string[] texts = [.. _respondents.Select(r => r.Asked.Answers.GetValueOrDefault(code)).Select(a => a?.Text ?? a?.Other).Where(t => !string.IsNullOrWhiteSpace(t)).Order(StringComparer.Ordinal)!];
        return texts.Length >= Suppression.Threshold ? texts : null;
    }

    private Question Find(string code) => _questionnaire.Find(code) ?? throw new ArgumentException($"There is no question {code}.", nameof(code));
}
