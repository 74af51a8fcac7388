using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Borders;

/// <summary>Where groups have met in the last year, as the places of their meetings are written.</summary>
public sealed class WhereGroupsMeet(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>A municipality, and the groups that have met there.</summary>
    public sealed record MetIn(Place Place, int Meetings, IReadOnlyList<Group> Groups);

    /// <param name="In">Every municipality of today, also those in which no group met.</param>
    /// <param name="Elsewhere">How many meetings were at places in whose words no municipality's name stands, or told none.</param>
    public sealed record All(IReadOnlyList<MetIn> In, int Elsewhere);

    public async Task<All> Read(CancellationToken cancel = default)
    {
        var (today, since) = (clock.Today(), clock.Today().AddYears(-1));
        var places = await db.Places.AsNoTracking().Where(p => p.Kind == PlaceKind.Municipality && (p.ValidTo == null || p.ValidTo > today)).ToListAsync(cancel);
        var meetings = await db.Meetings.AsNoTracking().Include(m => m.Group).Where(m => m.GroupId != null && m.Day > since && m.Day <= today).ToListAsync(cancel);
        var named = places.ConvertAll(place => (Place: place, There: meetings.FindAll(m => Names(m, place))));
        return new(
            [.. named.OrderByDescending(n => n.There.Count).ThenBy(n => n.Place.Name, StringComparer.CurrentCulture).ThenBy(n => n.Place.Id)
                .Select(n => new MetIn(n.Place, n.There.Count, [.. n.There.Select(m => m.Group!).DistinctBy(g => g.Id).OrderBy(g => g.Name, StringComparer.CurrentCulture)]))],
            meetings.Count - named.SelectMany(n => n.There).Distinct().Count());
    }

    private static bool Names(Meeting meeting, Place place) => $" {SoughtWords.Fold(meeting.Place ?? "")} ".Contains($" {SoughtWords.Fold(place.Name)} ", StringComparison.Ordinal);
}
