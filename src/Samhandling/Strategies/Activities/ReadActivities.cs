using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Activities;

/// <summary>What is done in the partnership: the efforts of the plan, the initiatives and the promises, in four statements.</summary>
public sealed class ReadActivities(SamhandlingDb db)
{
    /// <summary>All that is done, in the order of their titles; or those of these.</summary>
    /// <param name="only">Which; null for all.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<KnownActivity>> All(IReadOnlyCollection<ActivityKey>? only = null, CancellationToken cancel = default)
    {
        List<Guid> Of(ActivityOf kind) => [.. (only ?? []).Where(k => k.Of == kind).Select(k => k.Id)];
        var (isAll, someEfforts, someInitiatives, somePromises) = (only is null, Of(ActivityOf.Effort), Of(ActivityOf.Initiative), Of(ActivityOf.Promise));
        var efforts = await db.Efforts.AsNoTracking().Include(e => e.Parts).Where(e => isAll || someEfforts.Contains(e.Id)).ToListAsync(cancel);
        var initiatives = await db.Initiatives.AsNoTracking().Include(i => i.Confirmations).Where(i => isAll || someInitiatives.Contains(i.Id)).ToListAsync(cancel);
        var promises = await db.Promises.AsNoTracking().Where(p => isAll || somePromises.Contains(p.Id)).Select(p => new { p.Id, p.What, p.DueOn, p.OrganisationId, p.WithId, p.State }).ToListAsync(cancel);
        var doers = await db.Organisations.Select(o => new Doer(o.Id, o.Name, o.Sector)).ToDictionaryAsync(o => o.Id, cancel);
        IReadOnlyList<Doer> Doing(IEnumerable<Guid> ids) => [.. ids.Distinct().Select(id => doers[id]).OrderBy(d => d.Name, StringComparer.CurrentCulture)];
        IEnumerable<KnownActivity> all =
        [
            .. efforts.Select(e => new KnownActivity(new(ActivityOf.Effort, e.Id), e.Title, e.From, Doing(e.Parts.Where(p => p.State is not PartState.Dropped).Select(p => p.OrganisationId).Append(e.OwnerId)), e.Sum, e.Currency, !e.IsDropped && e.HowFar() is not PartState.Done)),
            .. initiatives.Select(i => (Initiative: i, Stands: i.Confirmations.Where(c => c.WithdrawnAt is null).ToList())).Select(i => new KnownActivity(new(ActivityOf.Initiative, i.Initiative.Id), i.Initiative.Title, null, Doing(i.Stands.Select(c => c.OrganisationId)), i.Stands.Count == 0 ? null : i.Stands.Sum(c => c.Amount), i.Initiative.Currency, true)),
            .. promises.Select(p => new KnownActivity(new(ActivityOf.Promise, p.Id), p.What, p.DueOn, Doing(new[] { p.OrganisationId, p.WithId }.OfType<Guid>()), null, default, p.State is PromiseState.Promised or PromiseState.Started)),
        ];
        return [.. all.OrderBy(a => a.Title, StringComparer.CurrentCulture).ThenBy(a => a.Key.Id)];
    }
}
