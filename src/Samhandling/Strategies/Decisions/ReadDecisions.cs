using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Decisions;

/// <summary>A decision that stands in minutes and of which nobody has said what it does for our objectives.</summary>
public sealed record UnrecordedDecision(Guid LineId, string Text, DateOnly Day, string Meeting);

/// <summary>The decisions of a quarter, and how many of them say what they do for our objectives.</summary>
/// <param name="All">Recorded ones, and those that stand in minutes alone.</param>
/// <param name="Cited">Those that are recorded.</param>
/// <param name="Supports">Those that support an objective.</param>
/// <param name="Against">Those that work against one.</param>
public sealed record DecisionQuarter(int Year, int Number, int All, int Cited, int Supports, int Against);

/// <summary>Which decisions were taken, and what they do for our objectives, in three statements.</summary>
public sealed class ReadDecisions(SamhandlingDb db)
{
    private const int MostUnrecorded = 50;

    /// <returns>The recorded decisions, the newest first; those that stand in minutes alone, the newest of them; and the quarters.</returns>
    public async Task<(IReadOnlyList<TakenDecision> Recorded, IReadOnlyList<UnrecordedDecision> Unrecorded, IReadOnlyList<DecisionQuarter> Quarters)> All(CancellationToken cancel = default)
    {
        var decisions = db.TakenDecisions;
        var recorded = await decisions.AsNoTracking().Include(d => d.Effects).Include(d => d.Decider).OrderByDescending(d => d.DecidedOn).ThenByDescending(d => d.Id).ToListAsync(cancel);
        var lines = db.MinutesLines.Where(l => l.Kind == LineKind.Decision && l.IsTold && !decisions.Any(d => d.LineId == l.Id));
        var days = await lines.GroupBy(l => l.Point!.Meeting!.Day).Select(g => new { Day = g.Key, Count = g.Count() }).ToListAsync(cancel);
        var newest = await lines.OrderByDescending(l => l.Point!.Meeting!.Day).ThenBy(l => l.Id).Take(MostUnrecorded).Select(l => new UnrecordedDecision(l.Id, l.Text, l.Point!.Meeting!.Day, l.Point.Meeting.Title)).ToListAsync(cancel);
        return (recorded, newest, Quarters(recorded, days.Select(d => (d.Day, d.Count))));
    }

    /// <summary>The newest first; a quarter without a decision is left out.</summary>
    public static IReadOnlyList<DecisionQuarter> Quarters(IEnumerable<TakenDecision> recorded, IEnumerable<(DateOnly Day, int Count)> unrecorded)
    {
        var (told, untold) = (recorded.ToLookup(d => Quarter(d.DecidedOn)), unrecorded.ToLookup(d => Quarter(d.Day), d => d.Count));
        return [.. told.Select(q => q.Key).Concat(untold.Select(q => q.Key)).Distinct().OrderDescending().Select(q => new DecisionQuarter(
            q.Year, q.Number, told[q].Count() + untold[q].Sum(), told[q].Count(),
            told[q].Count(d => d.Effects.Exists(e => e.Kind is EffectKind.Supports)), told[q].Count(d => d.Effects.Exists(e => e.Kind is EffectKind.Against))))];
    }

    private static (int Year, int Number) Quarter(DateOnly day) => (day.Year, (day.Month + 2) / 3);
}
