using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Activities;
using Samhandling.Strategies.Decisions;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Strategies.Silos;

/// <summary>Reads who works for a document's objectives, and what is done outside it.</summary>
public sealed class ReadSilos(SamhandlingDb db, ReadActivities activities)
{
    public async Task<SiloMatrix> Of(Guid documentId, CancellationToken cancel = default)
    {
        var objectives = ObjectiveTree.Of(await db.Objectives.AsNoTracking().Where(o => o.DocumentId == documentId && o.RetiredOn == null).ToListAsync(cancel));
        var links = (await db.ObjectiveActivities.AsNoTracking().Where(a => a.Objective!.DocumentId == documentId).ToListAsync(cancel)).ToLookup(a => a.ObjectiveId, a => a.Key);
        var decisions = await db.DecisionEffects.Where(e => e.Objective!.DocumentId == documentId && e.Kind != EffectKind.Neutral).GroupBy(e => e.ObjectiveId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return SiloMatrix.Of(objectives, await activities.All(cancel: cancel), links, decisions);
    }

    /// <summary>What has been said of what is outside, by what it was said of.</summary>
    public async Task<Dictionary<ActivityKey, OutsideActivity>> Classed(Guid documentId, CancellationToken cancel = default) =>
        (await db.OutsideActivities.AsNoTracking().Where(o => o.DocumentId == documentId).ToListAsync(cancel)).ToDictionary(o => o.Key);
}
