using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.Participants;

/// <summary>The persons who were called to meetings or have promised something, by the legal ground on which the register holds them.</summary>
public sealed class MetPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var (called, given) = (db.Participants, db.Promises);
        var grounds = await db.Set<Person>().Where(p => called.Any(c => c.PersonId == p.Id) || given.Any(g => g.PersonId == p.Id)).GroupBy(p => p.LegalBasis).Select(g => new { Basis = g.Key, Persons = g.Count() }).OrderBy(g => g.Basis).ToListAsync(cancel);
        return [.. grounds.Select(g => new Kept(Texts.MeetingsAndPromises, visit.May(Permission.SeeCooperation) ? visit.Address("meetings") : null, Texts.MeetPurpose, g.Basis.Text(), g.Persons, null))];
    }
}
