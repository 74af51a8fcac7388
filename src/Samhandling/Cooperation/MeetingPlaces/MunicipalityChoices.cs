using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.MeetingPlaces;

/// <summary>The municipalities of today, by name.</summary>
public sealed class MunicipalityChoices(SamhandlingDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<Choice>> All(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. places.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }
}
