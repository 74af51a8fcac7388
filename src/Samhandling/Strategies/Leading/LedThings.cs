using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Leading;

/// <summary>Something that somebody should lead.</summary>
public sealed record LedThing(LedKind Kind, Guid Id, string Title);

/// <summary>What there is to lead.</summary>
public sealed class LedThings(SamhandlingDb db, TimeProvider clock)
{
    /// <exception cref="NotFoundException">It is not here.</exception>
    public async Task<LedThing> Find(LedKind kind, Guid id, CancellationToken cancel = default) => new(kind, id, kind switch
    {
        LedKind.Document => (await db.StrategyDocuments.AsNoTracking().Where(d => d.Id == id).OneAsync(cancel)).Title,
        LedKind.Objective => (await db.Objectives.AsNoTracking().Where(o => o.Id == id).OneAsync(cancel)).NumberedText,
        LedKind.Step => (await db.ProcessSteps.AsNoTracking().Where(s => s.Id == id).OneAsync(cancel)).Name,
        _ => (await db.Groups.AsNoTracking().Where(g => g.Id == id).OneAsync(cancel)).Name,
    });

    /// <summary>All that should have a leader today: our own documents that go on, their areas, steps that are not done, and our own groups.</summary>
    public async Task<IReadOnlyList<LedThing>> All(CancellationToken cancel = default)
    {
        var (today, documents) = (clock.Today(), db.StrategyDocuments);
        var ours = await documents.AsNoTracking().Where(d => d.OwnerId != null && (d.To == null || d.To >= today) && !documents.Any(later => later.SupersedesId == d.Id && later.DecidedOn != null)).OrderBy(d => d.Title).ThenBy(d => d.Id).ToListAsync(cancel);
        var ids = ours.ConvertAll(d => d.Id);
        var areas = await db.Objectives.AsNoTracking().Where(o => ids.Contains(o.DocumentId) && o.ParentId == null && o.RetiredOn == null).OrderBy(o => o.DocumentId).ThenBy(o => o.Place).ToListAsync(cancel);
        var steps = await db.ProcessSteps.AsNoTracking().Where(s => s.DoneOn == null).OrderBy(s => s.ProcessId).ThenBy(s => s.Place).ThenBy(s => s.Id).ToListAsync(cancel);
        var groups = await db.Groups.AsNoTracking().Where(g => g.IsOurs && g.ClosedOn == null).OrderBy(g => g.Name).ThenBy(g => g.Id).ToListAsync(cancel);
        return
        [
            .. ours.Select(d => new LedThing(LedKind.Document, d.Id, d.Title)),
            .. areas.Select(o => new LedThing(LedKind.Objective, o.Id, o.NumberedText)),
            .. steps.Select(s => new LedThing(LedKind.Step, s.Id, s.Name)),
            .. groups.Select(g => new LedThing(LedKind.Group, g.Id, g.Name)),
        ];
    }
}
