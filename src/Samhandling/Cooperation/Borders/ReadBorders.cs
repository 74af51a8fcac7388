using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Seats;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Borders;

/// <summary>In what organisations come together.</summary>
public enum ContactKind { Group, Meeting, Promise, Initiative }

/// <summary>Something in which organisations of several regions come together.</summary>
/// <param name="Path">Where it lies within the partnership.</param>
/// <param name="Countries">Two letters each.</param>
/// <param name="Regions">By name.</param>
public sealed record BorderContact(ContactKind Kind, string Title, string Path, IReadOnlyList<string> Countries, IReadOnlyList<string> Regions)
{
    public bool IsAcrossNations => Countries.Count > 1;
}

/// <summary>Where organisations meet, promise and pay across a border, of a nation or of a region, as the register has their seats.</summary>
public sealed class ReadBorders(SamhandlingDb db, TimeProvider clock)
{
    /// <param name="Contacts">Those across a national border first.</param>
    /// <param name="Placed">Of how many organisations the register knows where they are.</param>
    /// <param name="Organisations">Of how many in all.</param>
    public sealed record All(IReadOnlyList<BorderContact> Contacts, int Placed, int Organisations);

    /// <summary>That an organisation is in something.</summary>
    private sealed record Presence(Guid Id, string Title, Guid OrganisationId);

    private sealed record Home(string Country, string? Region);

    /// <summary>Groups of today, meetings from a year back, and all promises and initiatives that nobody has taken back.</summary>
    public async Task<All> Read(CancellationToken cancel = default)
    {
        var (today, since) = (clock.Today(), clock.Today().AddYears(-1));
        var homes = await Homes(today, cancel);
        var groups = await db.GroupSeats.On(today).Where(s => s.Group!.ClosedOn == null).Select(s => new Presence(s.GroupId, s.Group!.Name, s.OrganisationId)).ToListAsync(cancel);
        var meetings = await db.Participants.Where(p => p.OrganisationId != null && p.Meeting!.Day >= since).Select(p => new Presence(p.MeetingId, p.Meeting!.Title, p.OrganisationId!.Value)).ToListAsync(cancel);
        var promises = await db.Promises.Where(p => p.WithId != null && p.State != PromiseState.Dropped).Select(p => new { p.Id, p.What, p.OrganisationId, WithId = p.WithId!.Value }).ToListAsync(cancel);
        var initiatives = await db.Confirmations.Where(c => c.WithdrawnAt == null).Select(c => new Presence(c.InitiativeId, c.Initiative!.Title, c.OrganisationId)).ToListAsync(cancel);
        IEnumerable<BorderContact> contacts =
        [
            .. Of(ContactKind.Group, "groups", groups, homes),
            .. Of(ContactKind.Meeting, "meetings", meetings, homes),
            .. Of(ContactKind.Promise, "promises", promises.SelectMany(p => new[] { p.OrganisationId, p.WithId }.Select(o => new Presence(p.Id, p.What, o))), homes),
            .. Of(ContactKind.Initiative, "initiatives", initiatives, homes),
        ];
        return new([.. contacts.OrderByDescending(c => c.IsAcrossNations).ThenBy(c => c.Kind).ThenBy(c => c.Title, StringComparer.CurrentCulture).ThenBy(c => c.Path, StringComparer.Ordinal)], homes.Count, await db.Organisations.CountAsync(cancel));
    }

    private static IEnumerable<BorderContact> Of(ContactKind kind, string path, IEnumerable<Presence> presences, Dictionary<Guid, Home> homes) => presences.GroupBy(p => p.Id)
        .Select(one => (one.First().Title, one.Key, Homes: one.Select(p => homes.GetValueOrDefault(p.OrganisationId)).OfType<Home>().ToList()))
        .Select(one => new BorderContact(kind, one.Title, $"{path}/{one.Key}", Distinct(one.Homes.Select(h => h.Country)), Distinct(one.Homes.Select(h => h.Region).OfType<string>())))
        .Where(contact => contact.IsAcrossNations || contact.Regions.Count > 1);

    private static List<string> Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.CurrentCulture)];

    private async Task<Dictionary<Guid, Home>> Homes(DateOnly today, CancellationToken cancel)
    {
        var places = await db.Places.AsNoTracking().Include(p => p.Versions).ToDictionaryAsync(p => p.Id, cancel);
        var seated = await db.Organisations.Where(o => o.PlaceId != null).Select(o => new { o.Id, PlaceId = o.PlaceId!.Value }).ToListAsync(cancel);
        return seated.ToDictionary(o => o.Id, o => new Home(places[o.PlaceId].Country, Region(places[o.PlaceId])));

        // A region's own seat is told as the region; what lies in a country alone has none.
        string? Region(Place place) => place.Kind is PlaceKind.Region ? place.Name
            : place.On(today)?.ParentId is { } above && places.TryGetValue(above, out var region) && region.Kind is PlaceKind.Region ? region.Name : null;
    }
}
