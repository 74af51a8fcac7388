using Samhandling.Cooperation.Promises;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Cooperation.Funnels;

/// <summary>What became of one promise between organisations.</summary>
public sealed record Fate(DateOnly GivenOn, DateOnly DueOn, PromiseState State, DateOnly? StartedOn, DateOnly? EndedOn);

/// <summary>The way from talk to action: how many lines of talk, how many promises of them, begun, done, and done in time. What was dropped with a reason leaves all counts, and is told apart.</summary>
/// <param name="Talks">Lines of minutes that were more than text.</param>
/// <param name="Promises">Promises between organisations that were not dropped.</param>
/// <param name="Due">Those of them whose day has come, or that are done.</param>
/// <param name="InTime">Those done on their day or before.</param>
/// <param name="DaysToStart">The median of those that were begun; null where none was.</param>
/// <param name="DaysToEnd">The median of those that are done; null where none is.</param>
public sealed record Funnel(int Talks, int Promises, int Started, int Done, int Due, int InTime, int Dropped, double? DaysToStart, double? DaysToEnd)
{
    public static Funnel Of(int talks, IEnumerable<Fate> fates, DateOnly today)
    {
        var all = fates.ToList();
        var kept = all.FindAll(f => f.State is not PromiseState.Dropped);
        var (started, done) = (kept.FindAll(f => f.StartedOn is not null), kept.FindAll(f => f.State is PromiseState.Done));
        return new(talks, kept.Count, started.Count, done.Count, kept.Count(f => f.State is PromiseState.Done || f.DueOn < today), done.Count(f => f.EndedOn <= f.DueOn), all.Count - kept.Count,
            Median([.. started.Select(f => f.StartedOn!.Value.DayNumber - f.GivenOn.DayNumber)]), Median([.. done.Select(f => f.EndedOn!.Value.DayNumber - f.GivenOn.DayNumber)]));
    }

    /// <summary>Promises of talks; null where nobody talked.</summary>
    public double? PromiseRate => Share(Promises, Talks);

    public double? StartRate => Share(Started, Promises);

    /// <summary>Done in time of those whose day has come; null where none's has.</summary>
    public double? FollowThrough => Share(InTime, Due);

    /// <summary>Within which the share of promises kept in time lies, were there many such.</summary>
    public Interval FollowThroughInterval => Wilson.Of(InTime, Due);

    /// <summary>Done of talks; null where nobody talked.</summary>
    public double? TalkToAction => Share(Done, Talks);

    private static double? Share(int some, int all) => all == 0 ? null : (double)some / all;

    private static double? Median(List<int> days)
    {
        days.Sort();
        return days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2.0;
    }
}
