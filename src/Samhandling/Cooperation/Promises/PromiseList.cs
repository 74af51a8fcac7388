using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Promises;

/// <summary>Which promises of the ledger are shown.</summary>
public enum Shown { Open, Mine, Ours, WaitedFor, Overdue, Ended }

/// <summary>The ledger as the visitor asks for it. Whose promise is the visitor's own is told by the address of the person in the register.</summary>
public sealed class PromiseList(SamhandlingDb db, Visit visit, OwnRows own, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    public async Task<IQueryable<Promise>> Of(Shown shown, CancellationToken cancel = default)
    {
        var (all, today) = (db.Promises.AsNoTracking(), Today);
        var open = all.Where(p => p.State == PromiseState.Promised || p.State == PromiseState.Started);
        switch (shown)
        {
            case Shown.Mine:
                var (user, users) = (visit.Visitor?.Id, db.Users);
                return open.Where(p => p.Person!.Email != null && users.Any(u => u.Id == user && u.Email == p.Person.Email));
            case Shown.Ours:
                var ours = await own.Organisations(cancel);
                return open.Where(p => ours.Contains(p.OrganisationId));
            case Shown.WaitedFor:
                var waiting = await own.Organisations(cancel);
                return open.Where(p => p.WithId != null && waiting.Contains(p.WithId.Value) && !waiting.Contains(p.OrganisationId));
            case Shown.Overdue: return open.Where(p => p.DueOn < today);
            case Shown.Ended: return all.Where(p => p.State == PromiseState.Done || p.State == PromiseState.Dropped);
            default: return open;
        }
    }

    /// <summary>Those of them whose giver acted for the organisation, and no more does.</summary>
    public async Task<IReadOnlySet<Guid>> Left(IReadOnlyList<Promise> promises, CancellationToken cancel = default)
    {
        var (persons, today) = (promises.Where(p => p.IsOpen && p.PersonId != null).Select(p => p.PersonId!.Value).Distinct().ToList(), Today);
        var acts = (await db.Engagements.AsNoTracking().Where(e => persons.Contains(e.PersonId)).ToListAsync(cancel)).ToLookup(e => (e.PersonId, e.OrganisationId));
        return promises.Where(p => p.IsOpen && (p.PersonId is null || (acts[(p.PersonId.Value, p.OrganisationId)].ToList() is { Count: > 0 } own && !own.Exists(e => e.To is null || e.To >= today)))).Select(p => p.Id).ToHashSet();
    }
}
