using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Seats;

/// <summary>Who can have a seat: those who act for the organisation, and anyone else in the register who is looked for by name.</summary>
public sealed class SeatPersons(SamhandlingDb db, TimeProvider clock)
{
    private const int MostSought = 20;

    private DateOnly Today => clock.Today();

    /// <param name="organisationId">Whose people come first; null before it is chosen.</param>
    /// <param name="sought">A name.</param>
    /// <param name="chosen">Who stands there already.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Offered(Guid? organisationId, string? sought, Guid? chosen, CancellationToken cancel = default)
    {
        var today = Today;
        var own = await db.Engagements.AsNoTracking().Where(e => e.OrganisationId == organisationId && (e.To == null || e.To >= today)).OrderBy(e => e.Person!.SwedishOrder).ThenBy(e => e.Id)
            .Select(e => new { e.PersonId, e.Person!.Name, e.Title }).ToListAsync(cancel);
        var others = db.Persons.AsNoTracking().Where(p => p.Id == chosen);
        if (new SoughtWords(sought) is { Words.Count: > 0 } words)
        {
            var found = db.Persons.AsNoTracking();
            foreach (var word in words.Words) found = found.Where(p => p.Folded.Contains(word));
            others = others.Concat(found.OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id).Take(MostSought));
        }
        var more = await others.Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return [.. own.Select(p => (p.PersonId, $"{p.Name}, {p.Title}")).Concat(more.Select(p => (p.Id, p.Name))).DistinctBy(p => p.Item1)];
    }

    /// <summary>Refuses a person whose last day for the organisation, as the register has it, is before the seat's first, or before today where the seat has none.</summary>
    public async Task<Refusal?> WhyNot(Guid organisationId, SeatFacts facts, CancellationToken cancel = default)
    {
        if (facts.PersonId is not { } person) return null;
        await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        var (first, acts) = (facts.From ?? Today, await db.Engagements.AsNoTracking().Where(e => e.PersonId == person && e.OrganisationId == organisationId).ToListAsync(cancel));
        // A seat of the past may be written in after both have ended.
        if (acts.Count == 0 || acts.Exists(a => a.To is null || a.To >= first || a.To >= facts.To)) return null;
        return new(nameof(SeatFacts.PersonId), Texts.HasLeft.With(acts.Max(a => a.To)!));
    }
}
