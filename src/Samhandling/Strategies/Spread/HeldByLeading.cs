using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;
using Samhandling.Strategies.Leading;

namespace Samhandling.Strategies.Spread;

/// <summary>What a person leads. Erased, the person leaves it vacant, as the register lets go of all that points at the person.</summary>
public sealed class HeldByLeading(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await db.Responsibilities.AsNoTracking().Include(r => r.Document).Include(r => r.Objective).Include(r => r.Step).Include(r => r.Group).Include(r => r.Organisation).Where(r => r.PersonId == subject.Id).OrderBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancel))
            .Select(r => new HeldData(r.Title, r.Part.Text(), $"{r.Organisation!.Name}, {ActorWords.Period(r.From, r.To)}"))];

    public Task Erase(Subject subject, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>What somebody else must lead when a person leaves.</summary>
public sealed class HandOverOfLeading(SamhandlingDb db, TimeProvider clock) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var today = clock.Today();
        var all = await db.Responsibilities.AsNoTracking().Include(r => r.Document).Include(r => r.Objective).Include(r => r.Step).Include(r => r.Group).Where(r => r.PersonId != null && (r.To == null || r.To >= today)).OrderBy(r => r.Part).ThenBy(r => r.From).ThenBy(r => r.Id).ToListAsync(cancel);
        return [.. all.Where(r => r.PersonId == personId).Select(own => new Inheritance($"{own.Part.Text()}, {own.Kind.Text()}", own.Title, $"responsibilities/{own.Id}/edit", !all.Exists(r => r.PersonId != personId && r.IsHeldOn(today) && r.LedId == own.LedId)))];
    }
}

/// <summary>The persons who lead something, by the legal ground on which the register holds them.</summary>
public sealed class LeadingPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var given = db.Responsibilities;
        var grounds = await db.Set<Person>().Where(p => given.Any(g => g.PersonId == p.Id)).GroupBy(p => p.LegalBasis).Select(g => new { Basis = g.Key, Persons = g.Count() }).OrderBy(g => g.Basis).ToListAsync(cancel);
        return [.. grounds.Select(g => new Kept(Texts.Responsibilities, visit.May(Permission.SeeStrategies) ? visit.Address("responsibilities") : null, Texts.KeptFor, g.Basis.Text(), g.Persons, null))];
    }
}
