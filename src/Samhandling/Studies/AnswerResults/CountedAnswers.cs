using Samhandling.Studies.Responding;
using Samhandling.Surveys;
using Samhandling.Surveys.Results;

namespace Samhandling.Studies.AnswerResults;

/// <summary>Whose answers count by now, and which of each: results told while answers come in must not tell the one that came last, nor the one that was changed.</summary>
/// <param name="Count">How many respondents are counted.</param>
/// <param name="FirstBy">Counted is who had sent in by then.</param>
/// <param name="LatestBy">With the latest that was sent in by then.</param>
public sealed record CountedAnswers(int Count, DateTime FirstBy, DateTime LatestBy)
{
    /// <summary>Those who count of all that was sent in.</summary>
    public static CountedAnswers Of(IReadOnlyList<Submission> sent, bool isClosed)
    {
        List<DateTime> firsts = [.. sent.GroupBy(s => s.RespondentId).Select(g => g.Min(s => s.ReceivedAt)).Order()];
        var count = Releases.Counted(firsts.Count, isClosed);
        if (count == 0) return new(0, DateTime.MinValue, DateTime.MinValue);
        // While more can come, what is told changes only when so many more have come: what was changed in between is told with them.
        return new(count, firsts[count - 1], isClosed ? sent.Max(s => s.ReceivedAt) : firsts[count - 1 + Suppression.Threshold]);
    }

    /// <summary>The answers that count, one of each respondent, in the order of their sending.</summary>
    public IReadOnlyList<Submission> In(IReadOnlyList<Submission> sent) =>
        [.. sent.GroupBy(s => s.RespondentId).Where(g => g.Min(s => s.ReceivedAt) <= FirstBy).OrderBy(g => g.Min(s => s.ReceivedAt)).ThenBy(g => g.Key)
            .Take(Count).Select(g => g.Where(s => s.ReceivedAt <= LatestBy).MaxBy(s => s.Number)!)];
}
