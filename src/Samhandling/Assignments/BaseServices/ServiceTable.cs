using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>A municipality in the table of what all are owed, with what kind of place it is.</summary>
/// <param name="Profile">Null where nobody has said.</param>
public sealed record OwedPlace(Guid Id, string Name, PlaceProfile? Profile);

/// <summary>Municipalities by base service: yes, no, or nobody has looked.</summary>
/// <param name="Places">By name.</param>
/// <param name="Services">By name.</param>
/// <param name="Told">By service and place.</param>
public sealed record ServiceTable(IReadOnlyList<OwedPlace> Places, IReadOnlyList<BaseService> Services, IReadOnlyDictionary<(Guid Service, Guid Place), Fulfilment> Told)
{
    /// <summary>How many of the municipalities here have it, have it not, and of how many nobody knows. They add up to the municipalities.</summary>
    public (int Yes, int No, int Unknown) Counts(BaseService service)
    {
        var told = Places.Select(place => Told.GetValueOrDefault((service.Id, place.Id))).ToList();
        return (told.Count(f => f is { IsFulfilled: true }), told.Count(f => f is { IsFulfilled: false }), told.Count(f => f is null));
    }

    /// <summary>The municipalities that have all they are owed; none while nothing is.</summary>
    public int Complete => Services.Count == 0 ? 0 : Places.Count(place => Services.All(service => Told.GetValueOrDefault((service.Id, place.Id)) is { IsFulfilled: true }));

    /// <param name="filter">Only municipalities of that kind; null for all.</param>
    public static async Task<ServiceTable> Read(SamhandlingDb db, ProfileFilter? filter, DateOnly today, CancellationToken cancel = default)
    {
        var profiles = await db.PlaceProfiles.AsNoTracking().ToDictionaryAsync(p => p.PlaceId, cancel);
        var found = await db.Places.Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today))
            .Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        List<OwedPlace> places = [.. found.Select(p => new OwedPlace(p.Id, p.Name, profiles.GetValueOrDefault(p.Id))).OrderBy(p => p.Name, StringComparer.CurrentCulture).ThenBy(p => p.Id)];
        var services = await db.BaseServices.AsNoTracking().Include(s => s.Fulfilments).ToListAsync(cancel);
        return new(
            filter?.Among(places, p => p.Profile) ?? places,
            [.. services.OrderBy(s => s.Name, StringComparer.CurrentCulture).ThenBy(s => s.Id)],
            services.SelectMany(s => s.Fulfilments).ToDictionary(f => (f.ServiceId, f.PlaceId)));
    }
}
