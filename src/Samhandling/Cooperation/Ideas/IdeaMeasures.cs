using Samhandling.Networks.Uncertainty;
using Samhandling.Surveys;

namespace Samhandling.Cooperation.Ideas;

/// <summary>How ideas are received. Replies are of those that came by the door; help, trial and stars are of all.</summary>
/// <param name="Ideas">All of them.</param>
/// <param name="Due">Those that were answered, or whose promised time is over.</param>
/// <param name="InTime">Those of them that were answered within it.</param>
/// <param name="Answered">All to which somebody has said something.</param>
/// <param name="ReplyDays">The median of days until the first answer; null where there was none.</param>
/// <param name="Rated">Those that their senders gave stars.</param>
/// <param name="Content">Those of them with four or five.</param>
/// <param name="Stars">Their mean; null where they are too few to tell without telling of one.</param>
public sealed record IdeaMeasures(int Ideas, int Due, int InTime, int Answered, int Helped, int Tried, double? ReplyDays, int Rated, int Content, double? Stars)
{
    private const int ContentFrom = 4;

    public static IdeaMeasures Of(IEnumerable<Idea> ideas, DateOnly today)
    {
        var all = ideas.ToList();
        var due = all.FindAll(i => i.AnswerBy is not null && (i.AnsweredOn is not null || i.AnswerBy < today));
        var stars = all.Select(i => i.Stars).OfType<int>().ToList();
        return new(all.Count, due.Count, due.Count(i => i.AnsweredOn <= i.AnswerBy), all.Count(i => i.AnsweredOn is not null), all.Count(i => i.WasHelped), all.Count(i => i.WasTried),
            Median([.. due.Where(i => i.AnsweredOn is not null).Select(i => i.AnsweredOn!.Value.DayNumber - i.SentOn.DayNumber).Order()]),
            stars.Count, stars.Count(s => s >= ContentFrom), Suppression.AllowsMean(stars.Count) ? stars.Average() : null);
    }

    /// <summary>Within which the share answered in time lies, were there many such.</summary>
    public Interval InTimeInterval => Wilson.Of(InTime, Due);

    /// <summary>The share of senders who gave four or five, where it tells of nobody alone.</summary>
    public Share ContentShare => Suppression.Share(Content, Rated);

    private static double? Median(List<int> days) => days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
}
