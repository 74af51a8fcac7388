using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Gaps;

/// <summary>What a round says of an objective, what other documents do for it, and what is done about the gap.</summary>
/// <param name="Gap">Over those who have said both levels.</param>
/// <param name="Priority">The middle of those who have said all; null where none has.</param>
/// <param name="Before">How far it was in the round before; null where nobody said.</param>
/// <param name="Supports">How many objectives of other documents contribute to it or to a part of it.</param>
/// <param name="Activities">How many efforts, initiatives and promises are for it or for a part of it.</param>
/// <param name="Left">Why it is left to others; null where it is not.</param>
public sealed record GapRow(Objective Objective, LevelSpread? Now, LevelSpread? Wanted, LevelSpread? Gap, double? Priority, double? Before, int Supports, int Activities, GapLeft? Left, IReadOnlyList<SaidMotive> Motives)
{
    public bool IsOpenGap => Gap is { Median: > 0 } && Activities == 0 && Left is null;
}

/// <summary>Why an assessor said what it did.</summary>
public sealed record SaidMotive(string By, int? Now, int? Wanted, string Words);

/// <summary>A round as it stands.</summary>
/// <param name="Rows">In the document's order.</param>
/// <param name="Assessors">With what each has said.</param>
/// <param name="Previous">The round before of the same document; null where there is none.</param>
public sealed record GapsOfRound(GapRound Round, IReadOnlyList<GapRow> Rows, IReadOnlyList<Assessor> Assessors, GapRound? Previous)
{
    /// <summary>The gaps, the most pressing first; what nobody has weighed comes after, by its size.</summary>
    public IReadOnlyList<GapRow> Sorted => [.. Rows.Where(r => r.Gap is { Median: > 0 }).OrderByDescending(r => r.Priority ?? -1).ThenByDescending(r => r.Gap!.Median).ThenBy(r => r.Objective.Place)];

    public int Assessed => Rows.Count(r => r.Now is not null);

    public double? Reached => GapMeasures.Reached(Rows.Where(r => r is { Now: not null, Wanted: not null }).Select(r => (r.Now!.Median, r.Wanted!.Median)));
}

/// <summary>Reads a round in eight statements, however much was said.</summary>
public sealed class ReadGaps(SamhandlingDb db)
{
    public async Task<GapsOfRound> Of(Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.GapRounds.AsNoTracking().Include(r => r.Document).Where(r => r.Id == roundId).OneAsync(cancel);
        var objectives = await db.Objectives.AsNoTracking().Where(o => o.DocumentId == round.DocumentId && o.RetiredOn == null).ToListAsync(cancel);
        var assessors = await db.Assessors.AsNoTracking().Include(a => a.Organisation).Include(a => a.Assessments).Where(a => a.RoundId == roundId).ToListAsync(cancel);
        // Two of one day keep their order by their keys.
        var previous = (await db.GapRounds.AsNoTracking().Where(r => r.DocumentId == round.DocumentId && r.Id != roundId && r.StartedOn <= round.StartedOn).ToListAsync(cancel))
            .Where(r => r.StartedOn < round.StartedOn || r.Id.CompareTo(round.Id) < 0).OrderByDescending(r => r.StartedOn).ThenByDescending(r => r.Id).FirstOrDefault();
        var (all, previousId) = (db.Assessors, previous?.Id);
        var before = (await db.Assessments.Where(a => a.Now != null && all.Any(by => by.Id == a.AssessorId && by.RoundId == previousId)).Select(a => new { a.ObjectiveId, a.Now }).ToListAsync(cancel)).ToLookup(a => a.ObjectiveId, a => (double)a.Now!.Value);
        var links = await db.ObjectiveLinks.Where(l => l.To!.DocumentId == round.DocumentId && l.Strength > 0 && l.Kind != LinkKind.Conflicts && l.From!.RetiredOn == null).Select(l => new { l.ToId, l.FromId }).ToListAsync(cancel);
        var done = await db.ObjectiveActivities.AsNoTracking().Where(a => a.Objective!.DocumentId == round.DocumentId).ToListAsync(cancel);
        var left = await db.GapsLeft.AsNoTracking().Where(l => l.RoundId == roundId).ToDictionaryAsync(l => l.ObjectiveId, cancel);

        var whole = Wholes(objectives, round.IsDeep);
        var (supports, activities) = (links.Where(l => whole.ContainsKey(l.ToId)).ToLookup(l => whole[l.ToId], l => l.FromId), done.Where(a => whole.ContainsKey(a.ObjectiveId)).ToLookup(a => whole[a.ObjectiveId], a => a.Key));
        var said = assessors.SelectMany(by => by.Assessments.Select(a => (By: by, Said: a))).ToLookup(a => a.Said.ObjectiveId);
        var ordered = assessors.OrderBy(a => a.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(a => a.Role, StringComparer.CurrentCulture).ToList();
        var rows = ObjectiveTree.Of([.. objectives.Where(o => round.IsDeep || o.ParentId is null)]).Select(line => line.Objective).Select(o => new GapRow(
            o,
            LevelSpread.Of(said[o.Id].Where(a => a.Said.Now is not null).Select(a => (double)a.Said.Now!)),
            LevelSpread.Of(said[o.Id].Where(a => a.Said.Wanted is not null).Select(a => (double)a.Said.Wanted!)),
            LevelSpread.Of(said[o.Id].Select(a => GapMeasures.Gap(a.Said.Facts)).OfType<double>()),
            LevelSpread.Of(said[o.Id].Select(a => GapMeasures.Priority(a.Said.Facts)).OfType<double>())?.Median,
            LevelSpread.Of(before[o.Id])?.Median,
            supports[o.Id].Distinct().Count(),
            activities[o.Id].Distinct().Count(),
            left.GetValueOrDefault(o.Id),
            [.. said[o.Id].Where(a => a.Said.Motive is not null).OrderBy(a => ordered.IndexOf(a.By)).Select(a => new SaidMotive($"{a.By.Role}, {a.By.Organisation!.Name}", a.Said.Now, a.Said.Wanted, a.Said.Motive!))]));
        return new(round, [.. rows], ordered, previous);
    }

    /// <summary>Of each objective which row of the round it belongs to: itself, or the document's own of which it is a part.</summary>
    private static Dictionary<Guid, Guid> Wholes(List<Objective> objectives, bool isDeep)
    {
        var above = objectives.ToDictionary(o => o.Id, o => o.ParentId);
        return objectives.ToDictionary(o => o.Id, o =>
        {
            var at = o.Id;
            while (!isDeep && above.GetValueOrDefault(at) is { } parent) at = parent;
            return at;
        });
    }
}
