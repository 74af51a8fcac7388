using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Profiles;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;

namespace Samhandling.Places.Register;

/// <summary>How the list of places is wanted; it stands in the address.</summary>
/// <param name="Sought">Words that a name or a code holds, in any language and of any time.</param>
/// <param name="Country">Two letters; null for all.</param>
/// <param name="Kind">Null for all.</param>
/// <param name="Year">The places and the names of that year's last day; null for today's.</param>
public sealed record PlaceFilter(string? Sought, string? Country, PlaceKind? Kind, int? Year);

/// <summary>A place in a list.</summary>
public sealed record ListedPlace(Guid Id, string Country, PlaceKind Kind, string Code, string Name, string OtherNames, string? Parent, int? Inhabitants);

/// <summary>Reads lists of places.</summary>
public sealed class PlaceList(SamhandlingDb db, PlaceCodes codes, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    /// <summary>All that fit, by country, kind and name.</summary>
    public async Task<IReadOnlyList<ListedPlace>> Of(PlaceFilter filter, CancellationToken cancel = default)
    {
        var day = filter.Year is >= 1 and < 9999 ? new DateOnly(filter.Year.Value, 12, 31) : Today;
        var found = await (
            from version in codes.ValidOn(day)
            join place in db.Places on version.PlaceId equals place.Id
            join above in db.Places on version.ParentId equals above.Id into parents
            from parent in parents.DefaultIfEmpty()
            join told in db.PlaceProfiles on place.Id equals told.PlaceId into profiles
            from profile in profiles.DefaultIfEmpty()
            where (filter.Country == null || place.Country == filter.Country) && (filter.Kind == null || place.Kind == filter.Kind)
            select new Row { Id = place.Id, Country = place.Country, Kind = place.Kind, Code = version.Code, Name = version.Name, OtherNames = version.OtherNames, Parent = parent == null ? null : parent.Name, Inhabitants = profile == null ? null : profile.Inhabitants, Words = place.Words }).ToListAsync(cancel);
        var words = new SoughtWords(filter.Sought).Words;
        return
        [
            .. found.Where(row => words.All(word => row.Words.Contains(word, StringComparison.Ordinal)))
                .OrderBy(row => row.Country, StringComparer.Ordinal).ThenBy(row => row.Kind).ThenBy(row => row.Name, StringComparer.CurrentCulture)
                .Select(row => new ListedPlace(row.Id, row.Country, row.Kind, row.Code, row.Name, row.OtherNames, row.Parent, row.Inhabitants)),
        ];
    }

    private sealed record Row
    {
        public required Guid Id { get; init; }
        public required string Country { get; init; }
        public required PlaceKind Kind { get; init; }
        public required string Code { get; init; }
        public required string Name { get; init; }
        public required string OtherNames { get; init; }
        public required string? Parent { get; init; }
        public required int? Inhabitants { get; init; }
        public required string Words { get; init; }
    }
}
