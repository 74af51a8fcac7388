using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.Holding;

/// <summary>The persons who sit or have sat in groups, by the legal ground on which the register holds them.</summary>
public sealed class SeatedPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var seats = db.GroupSeats;
        var grounds = await db.Set<Person>().Where(p => seats.Any(s => s.PersonId == p.Id)).GroupBy(p => p.LegalBasis).Select(g => new { Basis = g.Key, Persons = g.Count() }).OrderBy(g => g.Basis).ToListAsync(cancel);
        return [.. grounds.Select(g => new Kept(Groups.Texts.Groups, visit.May(Permission.SeeCooperation) ? visit.Address("groups") : null, Texts.SeatsPurpose, g.Basis.Text(), g.Persons, null))];
    }
}
