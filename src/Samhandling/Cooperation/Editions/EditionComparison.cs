using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Editions;

/// <summary>What can be held against other times that the meeting place was held.</summary>
/// <param name="Sectors">How many came of each part of society, for those of whom it is known.</param>
/// <param name="Returners">Who came, and had come to an earlier edition.</param>
/// <param name="Municipalities">How many municipalities had somebody there.</param>
/// <param name="Joint">Promises between organisations that were given there and not dropped.</param>
/// <param name="Started">Those of them that were begun within twelve months.</param>
public sealed record ComparedEdition(Edition Edition, int Registered, int Came, IReadOnlyDictionary<Sector, int> Sectors, int Organisations, int Returners, int Municipalities, int Joint, int Started)
{
    public int Newcomers => Came - Returners;
}

/// <summary>Holds the editions of a meeting place against each other, the earliest first, in four statements.</summary>
public sealed class EditionComparison(SamhandlingDb db, ReturningPersons returning)
{
    /// <summary>Within so many months a promise is begun if it is to count for the meeting at which it was given.</summary>
    public const int Months = 12;

    /// <summary>Those that have been held that day.</summary>
    public async Task<IReadOnlyList<ComparedEdition>> Held(Guid placeId, DateOnly today, CancellationToken cancel = default) => [.. (await Of(placeId, cancel)).Where(e => e.Edition.Meeting!.Day <= today)];

    public async Task<IReadOnlyList<ComparedEdition>> Of(Guid placeId, CancellationToken cancel = default)
    {
        var editions = await db.Editions.AsNoTracking().Include(e => e.Meeting).Where(e => e.MeetingPlaceId == placeId).OrderBy(e => e.Meeting!.Day).ThenBy(e => e.Id).ToListAsync(cancel);
        var registered = (await db.Registrations.AsNoTracking().Where(r => r.Edition!.MeetingPlaceId == placeId).ToListAsync(cancel)).ToLookup(r => r.EditionId);
        var own = db.Registrations;
        var organisations = await db.Organisations.Where(o => own.Any(r => r.OrganisationId == o.Id && r.Edition!.MeetingPlaceId == placeId)).Select(o => new { o.Id, o.Sector }).ToDictionaryAsync(o => o.Id, o => o.Sector, cancel);
        var meetings = editions.ConvertAll(e => (Guid?)e.MeetingId);
        var promises = (await db.Promises.AsNoTracking().Where(p => meetings.Contains(p.MeetingId) && p.WithId != null && p.WithId != p.OrganisationId && p.State != PromiseState.Dropped).ToListAsync(cancel)).ToLookup(p => p.MeetingId);
        var came = await returning.Of(placeId, cancel);
        return [.. editions.Select(edition =>
        {
            var (all, there) = (registered[edition.Id].ToList(), registered[edition.Id].Where(r => r.IsPresent).ToList());
            var joint = promises[edition.MeetingId].ToList();
            return new ComparedEdition(edition, all.Count, there.Count,
                there.Where(r => r.OrganisationId is { } id && organisations[id] is not Sector.Unknown).GroupBy(r => organisations[r.OrganisationId!.Value]).ToDictionary(g => g.Key, g => g.Count()),
                there.Select(r => r.OrganisationId?.ToString() ?? r.OrganisationName).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count(),
                there.Count(r => came.Contains(r.Id)), there.Select(r => r.PlaceId).OfType<Guid>().Distinct().Count(),
                joint.Count, joint.Count(p => p.StartedOn is { } day && day <= p.GivenOn.AddMonths(Months)));
        })];
    }
}
