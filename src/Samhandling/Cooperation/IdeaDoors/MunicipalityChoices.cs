using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>The municipalities that a form lets the visitor choose among.</summary>
public static class MunicipalityChoices
{
    public static async Task<IReadOnlyList<Choice>> Municipalities(this SamhandlingDb db, DateOnly today, CancellationToken cancel = default)
    {
        var places = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).Select(p => new Choice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. places.OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }
}
