using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Cases;

/// <summary>What to choose for a case: municipalities, those of late first so that a thumb finds them, and the firms one comes back to.</summary>
public sealed class CasePlaces(SamhandlingDb db, OrganisationChoices choices)
{
    private const int LatestCases = 100, MostRecent = 6;

    public async Task<(IReadOnlyList<Choice> Recent, IReadOnlyList<Choice> All)> Read(CancellationToken cancel = default)
    {
        var all = await choices.Municipalities(cancel);
        var latest = await db.AdviceCases.OrderByDescending(c => c.Day).ThenByDescending(c => c.Id).Take(LatestCases).Select(c => c.PlaceId).ToListAsync(cancel);
        var recent = latest.Distinct().Select(id => all.FirstOrDefault(place => place.Id == id)).OfType<Choice>().Take(MostRecent).ToList();
        return (recent, all);
    }

    /// <summary>The latest case of each firm that was named of late, with its place.</summary>
    public async Task<IReadOnlyList<AdviceCase>> Firms(CancellationToken cancel = default)
    {
        var latest = await db.AdviceCases.AsNoTracking().Include(c => c.Place).Where(c => c.FirmName != null).OrderByDescending(c => c.Day).ThenByDescending(c => c.Id).Take(LatestCases).ToListAsync(cancel);
        return [.. latest.DistinctBy(c => (c.FirmName, c.PlaceId)).Take(MostRecent)];
    }
}
