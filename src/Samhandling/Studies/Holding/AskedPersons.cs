using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Holding;

/// <summary>The persons who are asked in studies.</summary>
public sealed class AskedPersons(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var studies = await db.Studies.AsNoTracking().OrderBy(s => s.DeleteOn).ThenBy(s => s.Title).ToListAsync(cancel);
        var counts = await db.Respondents.GroupBy(r => r.Round!.StudyId).Select(g => new { StudyId = g.Key, Persons = g.Count() }).ToDictionaryAsync(c => c.StudyId, c => c.Persons, cancel);
        return [.. studies.Where(s => counts.ContainsKey(s.Id)).Select(s => new Kept(s.Title, visit.Address($"studies/{s.Id}"), s.Purpose, s.LegalBasis, counts[s.Id], s.DeleteOn))];
    }
}
