using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Platform.Data;

namespace Samhandling.Reporting.Cases;

/// <summary>The municipalities to choose for a case: those of late first, so that a thumb finds them.</summary>
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
}
