using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Budgets;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Memos;

/// <summary>Reads what is to be known before a matter is decided, in six statements.</summary>
public sealed class ReadMemo(SamhandlingDb db, TimeProvider clock)
{
    public const int MatterLength = 500, MostSuggested = 8;
    private const int MostAlike = 6;

    /// <param name="matter">What is to be decided.</param>
    /// <param name="chosen">The objectives that somebody has said it touches; none lets its words find them.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null while nobody has said what is to be decided.</returns>
    public async Task<DecisionMemo?> Of(string? matter, IReadOnlyCollection<Guid> chosen, CancellationToken cancel = default)
    {
        if (Names.Clean(matter) is not { } clean) return null;
        if (clean.Length > MatterLength) clean = clean[..MatterLength];
        var all = await Holding(cancel);
        var suggested = Relevance.Rank(clean, all, o => o.Text, MostSuggested);
        var touched = chosen.Count == 0 ? suggested : all.FindAll(o => chosen.Contains(o.Id));
        var ids = touched.Select(o => o.Id).ToList();
        var effects = await db.DecisionEffects.AsNoTracking().Include(e => e.Decision).Where(e => ids.Contains(e.ObjectiveId)).OrderByDescending(e => e.Decision!.DecidedOn).ThenByDescending(e => e.Id).ToListAsync(cancel);
        var activities = await db.ObjectiveActivities.Where(a => ids.Contains(a.ObjectiveId)).GroupBy(a => a.ObjectiveId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var year = clock.Today().Year;
        var money = (await db.BudgetLines.Where(l => l.ObjectiveId != null && ids.Contains(l.ObjectiveId.Value) && l.Budget!.Year == year).Select(l => new { l.ObjectiveId, l.Budget!.Currency, l.Amount }).ToListAsync(cancel)).ToLookup(l => l.ObjectiveId);
        return new(clean, [.. suggested, .. all.Except(suggested)],
            [.. touched.Select(o => new TouchedObjective(o, activities.GetValueOrDefault(o.Id), [.. money[o.Id].GroupBy(l => l.Currency).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(l => l.Amount)))], effects.FindAll(e => e.ObjectiveId == o.Id)))],
            await Alike(clean, [.. effects.Select(e => e.DecisionId)], cancel));
    }

    // What was decided, and has not been replaced by what was decided later.
    private async Task<List<KnownObjective>> Holding(CancellationToken cancel)
    {
        var documents = db.StrategyDocuments;
        return [.. (await db.Objectives.Where(o => o.RetiredOn == null && o.Document!.DecidedOn != null && !documents.Any(later => later.SupersedesId == o.DocumentId && later.DecidedOn != null))
            .OrderBy(o => o.DocumentId).ThenBy(o => o.Place).Select(o => new KnownObjective { Id = o.Id, Number = o.Number, Text = o.Text, DocumentId = o.DocumentId, Document = o.Document!.Title }).ToListAsync(cancel)).OrderBy(o => o.Document, StringComparer.CurrentCulture)];
    }

    private async Task<List<TakenDecision>> Alike(string matter, HashSet<Guid> told, CancellationToken cancel)
    {
        var titles = (await db.TakenDecisions.Select(d => new { d.Id, d.Title }).ToListAsync(cancel)).FindAll(d => !told.Contains(d.Id));
        var ids = Relevance.Rank(matter, titles, d => d.Title, MostAlike).Select(d => d.Id).ToList();
        var decisions = await db.TakenDecisions.AsNoTracking().Include(d => d.Effects).ThenInclude(e => e.Objective).Where(d => ids.Contains(d.Id)).ToListAsync(cancel);
        return [.. decisions.OrderBy(d => ids.IndexOf(d.Id))];
    }
}
