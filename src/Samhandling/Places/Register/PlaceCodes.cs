using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Register;

/// <summary>Looks places up as they were on a day.</summary>
public sealed class PlaceCodes(SamhandlingDb db)
{
    /// <summary>The place that had the code on the day; null when it was nobody's.</summary>
    public async Task<Place?> On(DateOnly day, string country, PlaceKind kind, string code, CancellationToken cancel = default) =>
        await ValidOn(day).Where(v => v.Code == code).Join(db.Places, v => v.PlaceId, p => p.Id, (v, p) => p).SingleOrDefaultAsync(p => p.Country == country && p.Kind == kind, cancel);

    /// <summary>The periods that hold the day: each place once, with the code and the name of that day.</summary>
    public IQueryable<PlaceVersion> ValidOn(DateOnly day) => db.PlaceVersions.Where(v => (v.ValidFrom == null || v.ValidFrom <= day) && (v.ValidTo == null || day < v.ValidTo));

    /// <summary>How to tell counts of older days in later places.</summary>
    public async Task<Retelling> Retelling(CancellationToken cancel = default) => new(await db.PlaceChanges.AsNoTracking().ToListAsync(cancel));
}
