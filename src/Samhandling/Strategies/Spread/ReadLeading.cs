using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Steps;

namespace Samhandling.Strategies.Spread;

/// <summary>One who leads, and what.</summary>
public sealed record LeadingPerson(Guid PersonId, IReadOnlyList<Responsibility> Has)
{
    public Responsibility First => Has[0];
}

/// <summary>How responsibility is spread on a day.</summary>
/// <param name="Things">All that should be led.</param>
/// <param name="Held">What somebody has said yes to.</param>
/// <param name="Vacant">Without a leader who has said yes.</param>
/// <param name="OnOne">Led, but by one person and nobody beside.</param>
/// <param name="Unsure">Reservations, the first to be followed up first.</param>
/// <param name="Phantoms">Those who lead for a year or more, while nothing of theirs was touched within the year.</param>
/// <param name="People">All who lead, the one with most first.</param>
public sealed record SpreadOfLeading(IReadOnlyList<LedThing> Things, IReadOnlyList<Responsibility> Held, IReadOnlyList<LedThing> Vacant, IReadOnlyList<(LedThing Thing, Responsibility By)> OnOne, IReadOnlyList<Responsibility> Unsure, IReadOnlyList<LeadingPerson> Phantoms, IReadOnlyList<LeadingPerson> People)
{
    public const int Few = 3;

    /// <summary>How many responsibilities the three persons have who have most.</summary>
    public int OnFew => People.Take(Few).Sum(p => p.Has.Count);
}

/// <summary>Reads who leads what today, where nobody does, and where it rests on few.</summary>
public sealed class ReadLeading(SamhandlingDb db, LedThings things, TimeProvider clock)
{
    public async Task<SpreadOfLeading> Read(CancellationToken cancel = default)
    {
        var (today, all) = (clock.Today(), await things.All(cancel));
        var now = (await All(cancel)).FindAll(r => r.IsOn(today));
        var held = now.FindAll(r => r.IsHeldOn(today));
        var byThing = held.ToLookup(r => (r.Kind, r.LedId));
        var people = held.GroupBy(r => r.PersonId!.Value).Select(p => new LeadingPerson(p.Key, [.. p])).OrderByDescending(p => p.Has.Count).ThenBy(p => p.First.Person!.Name, StringComparer.CurrentCulture).ThenBy(p => p.PersonId).ToList();
        return new(
            all,
            held,
            [.. all.Where(t => !byThing[(t.Kind, t.Id)].Any(r => r.Part is LeadingPart.Leader))],
            [.. all.Select(t => (Thing: t, By: byThing[(t.Kind, t.Id)].DistinctBy(r => r.PersonId).ToList())).Where(t => t.By.Count == 1).Select(t => (t.Thing, t.By[0]))],
            [.. now.Where(r => r.IsUnsure).OrderBy(r => r.FollowUpOn).ThenBy(r => r.Id)],
            await Phantoms(people, today, cancel),
            people);
    }

    private Task<List<Responsibility>> All(CancellationToken cancel) => db.Responsibilities.AsNoTracking().AsSplitQuery()
        .Include(r => r.Document).Include(r => r.Objective).Include(r => r.Step).Include(r => r.Group).Include(r => r.Person).Include(r => r.Organisation)
        .OrderBy(r => r.Part).ThenBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancel);

    // Touched is: changed by anybody, as the event log tells of the row itself; of a document also when one of its objectives was, and of a group when it has met.
    private async Task<IReadOnlyList<LeadingPerson>> Phantoms(List<LeadingPerson> people, DateOnly today, CancellationToken cancel)
    {
        var before = today.AddYears(-1);
        var lasting = people.FindAll(p => p.Has.All(r => r.From <= before));
        if (lasting.Count == 0) return [];
        var since = DateTime.SpecifyKind(before.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        string[] kinds = [nameof(StrategyDocument), nameof(Objective), nameof(ProcessStep), nameof(Cooperation.Groups.Group)];
        var touched = (await db.AuditEntries.Where(e => e.At >= since && e.RowId != null && e.Change == Change.Changed && kinds.Contains(e.Kind)).Select(e => e.RowId!.Value).Distinct().ToListAsync(cancel)).ToHashSet();
        var changed = touched.ToList();
        touched.UnionWith(await db.Objectives.Where(o => changed.Contains(o.Id)).Select(o => o.DocumentId).Distinct().ToListAsync(cancel));
        touched.UnionWith(await db.Meetings.Where(m => m.GroupId != null && m.CancelledAt == null && m.Day >= before && m.Day <= today).Select(m => m.GroupId!.Value).Distinct().ToListAsync(cancel));
        return lasting.FindAll(p => !p.Has.Any(r => touched.Contains(r.LedId)));
    }
}
