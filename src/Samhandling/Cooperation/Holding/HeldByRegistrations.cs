using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Editions;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Registering;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.Holding;

/// <summary>What meeting places hold of a person: to which editions they registered, by key, by address or by name. Erased, that somebody came stays.</summary>
public sealed class HeldByRegistrations(SamhandlingDb db, ReturningPersons returning) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
        [.. (await Own(subject, cancel)).Select(r => new HeldData(Registering.Texts.Registrations, r.Edition!.Meeting!.Title, string.Join(", ", new[] { r.Edition.Meeting.When(), r.Name, r.OrganisationName, r.Email }.OfType<string>())))];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var place in (await Own(subject, cancel)).GroupBy(r => r.Edition!.MeetingPlaceId))
        {
            var cameBefore = await returning.Of(place.Key, cancel);
            foreach (var registration in place) registration.Forget(cameBefore.Contains(registration.Id));
        }
    }

    private async Task<List<Registration>> Own(Subject subject, CancellationToken cancel)
    {
        // Asked of the database, since whoever erases before may have let go of the person in the rows at hand.
        var (person, email) = (subject.Id, Registration.AddressOf(subject.Email));
        var keys = (await db.Registrations.Where(r => r.PersonId == person).Select(r => r.Id).ToListAsync(cancel)).ToHashSet();
        return [.. (await db.Registrations.Include(r => r.Edition!.Meeting).Where(r => r.Name != null).OrderBy(r => r.RegisteredAt).ThenBy(r => r.Id).ToListAsync(cancel))
            .Where(r => keys.Contains(r.Id) || (email is not null && email.Equals(r.Email, StringComparison.Ordinal)) || subject.IsCalled(r.Name))];
    }
}

/// <summary>The persons who have registered for meeting places, and until when they are known.</summary>
public sealed class RegisteredForEditions(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel)
    {
        var known = await db.Registrations.Where(r => r.Name != null).GroupBy(r => r.EditionId).Select(g => new { g.Key, Persons = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Persons, cancel);
        var held = db.Editions.AsNoTracking().Include(e => e.Meeting);
        return [.. (await held.ToListAsync(cancel)).Where(e => known.ContainsKey(e.Id)).OrderBy(e => e.Meeting!.Day).ThenBy(e => e.Id)
            .Select(e => new Kept(e.Meeting!.Title, visit.May(Permission.SeeCooperation) ? visit.Address($"editions/{e.Id}") : null, Registering.Texts.KeptFor, LegalBasis.PublicInterest.Text(), known[e.Id], e.Meeting.Until.AddMonths(Registration.MonthsKept)))];
    }
}
