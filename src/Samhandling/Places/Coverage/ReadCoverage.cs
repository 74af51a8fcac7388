using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Profiles;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Places.Coverage;

/// <summary>Which municipalities, and activities of which time; it stands in the address.</summary>
/// <param name="Country">Two letters; null for all.</param>
/// <param name="Region">The region that they lie in; null for all.</param>
/// <param name="Year">The year of the activities; null for all.</param>
/// <param name="Profile">Which kind of place; null for all.</param>
public sealed record CoverageFilter(string? Country, Guid? Region, int? Year, ProfileFilter? Profile = null);

/// <summary>Reads what reached which municipality, told in the municipalities of today, as far as the visitor may see it.</summary>
public sealed class ReadCoverage(SamhandlingDb db, Visit visit, PlaceCodes codes, PlaceList places, IEnumerable<ActivityKind> kinds)
{
    public Task<CoverageMatrix> Of(CoverageFilter filter, CancellationToken cancel = default) => Of(filter, [.. kinds.Where(kind => visit.May(kind.Needs))], cancel);

    /// <param name="filter">Which municipalities and which time.</param>
    /// <param name="seen">The columns: kinds that are registered, or parts of them under the same key.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<CoverageMatrix> Of(CoverageFilter filter, IReadOnlyList<ActivityKind> seen, CancellationToken cancel = default)
    {
        var rows = await Municipalities(filter, cancel);
        var retelling = await codes.Retelling(cancel);
        var (counts, estimated) = (new Dictionary<Guid, double[]>(), new HashSet<Guid>());
        for (var k = 0; k < seen.Count; k++)
        {
            foreach (var (day, reached) in await Reached(seen[k], filter.Year, cancel))
            {
                // An activity that is still to come is told as things are today.
                var told = retelling.Tell(reached, day < places.Today ? day : places.Today, places.Today);
                foreach (var (place, count) in told.Values) Cells(place)[k] += count;
                estimated.UnionWith(told.Estimated);
            }
        }
        return new(seen, [.. rows.Select(row => new CoverageRow(row.PlaceId, row.Name, row.Profile?.Inhabitants, Cells(row.PlaceId), estimated.Contains(row.PlaceId)) { GuestNights = row.Profile?.GuestNights })]);

        double[] Cells(Guid place) => counts.TryGetValue(place, out var cells) ? cells : counts[place] = new double[seen.Count];
    }

    /// <summary>The activities that no place is told of, by kind.</summary>
    public async Task<IReadOnlyList<(ActivityKind Kind, Activity Activity)>> Nowhere(CancellationToken cancel = default)
    {
        var (nowhere, reaches) = (new List<(ActivityKind, Activity)>(), db.Reaches);
        foreach (var kind in kinds.Where(kind => visit.May(kind.Needs)))
            nowhere.AddRange((await kind.All(db).Where(a => !reaches.Any(r => r.Activity == kind.Key && r.RecordId == a.Id)).ToListAsync(cancel)).Select(activity => (kind, activity)));
        return nowhere;
    }

    private async Task<IReadOnlyList<Municipality>> Municipalities(CoverageFilter filter, CancellationToken cancel)
    {
        var found = await (
            from version in codes.ValidOn(places.Today)
            join place in db.Places on version.PlaceId equals place.Id
            join told in db.PlaceProfiles.AsNoTracking() on place.Id equals told.PlaceId into profiles
            from profile in profiles.DefaultIfEmpty()
            where place.Kind == PlaceKind.Municipality && (filter.Country == null || place.Country == filter.Country) && (filter.Region == null || version.ParentId == filter.Region)
            select new Municipality { PlaceId = place.Id, Name = version.Name, Profile = profile }).ToListAsync(cancel);
        List<Municipality> all = [.. found.OrderBy(m => m.Name, StringComparer.CurrentCulture)];
        return filter.Profile?.Among(all, m => m.Profile) ?? all;
    }

    private async Task<List<(DateOnly Day, Dictionary<Guid, double> Reached)>> Reached(ActivityKind kind, int? year, CancellationToken cancel)
    {
        var days = kind.All(db);
        if (year is >= 1 and < 9999)
        {
            var (first, next) = (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value + 1, 1, 1));
            days = days.Where(a => first <= a.Day && a.Day < next);
        }
        var reached = await days.Join(db.Reaches.Where(r => r.Activity == kind.Key), a => a.Id, r => r.RecordId, (a, r) => new Hit { Day = a.Day, PlaceId = r.PlaceId }).ToListAsync(cancel);
        return [.. reached.GroupBy(hit => hit.Day).Select(day => (day.Key, day.GroupBy(hit => hit.PlaceId).ToDictionary(place => place.Key, place => (double)place.Count())))];
    }

    private sealed record Municipality
    {
        public required Guid PlaceId { get; init; }
        public required string Name { get; init; }
        public required PlaceProfile? Profile { get; init; }
    }

    private sealed record Hit
    {
        public required DateOnly Day { get; init; }
        public required Guid PlaceId { get; init; }
    }
}
