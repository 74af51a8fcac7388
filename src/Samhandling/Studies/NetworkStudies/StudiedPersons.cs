using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>The persons in network studies.</summary>
public sealed class StudiedPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var studies = await db.NetworkStudies.OrderBy(s => s.DeleteOn).ThenBy(s => s.Title)
            .Select(s => new { s.Id, s.Title, s.Purpose, s.LegalBasis, Persons = s.Persons.Count, s.DeleteOn }).ToListAsync(cancel);
        return [.. studies.Select(s => new Kept(s.Title, visit.Address($"networks/{s.Id}"), s.Purpose, s.LegalBasis, s.Persons, s.DeleteOn))];
    }
}
