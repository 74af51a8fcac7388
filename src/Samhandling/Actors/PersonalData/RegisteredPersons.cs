using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Actors.PersonalData;

/// <summary>The persons in the register, by legal ground.</summary>
public sealed class RegisteredPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var grounds = await db.Persons.GroupBy(p => p.LegalBasis).Select(g => new { Basis = g.Key, Persons = g.Count() }).OrderBy(g => g.Basis).ToListAsync(cancel);
        return [.. grounds.Select(g => new Kept(Texts.TheRegister, visit.May(Permission.SeePersons) ? visit.Address("persons") : null, Texts.RegisterPurpose, g.Basis.Text(), g.Persons, null))];
    }
}
