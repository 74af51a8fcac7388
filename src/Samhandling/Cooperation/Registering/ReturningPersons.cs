using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>Who comes back: whoever had come to an earlier edition of the meeting place, known by the person in the register or by the address.</summary>
public sealed class ReturningPersons(SamhandlingDb db)
{
    /// <summary>The registrations of all editions of the place that are of one who had come before.</summary>
    public async Task<IReadOnlySet<Guid>> Of(Guid placeId, CancellationToken cancel = default)
    {
        var all = await db.Registrations.AsNoTracking().Where(r => r.Edition!.MeetingPlaceId == placeId)
            .Select(r => new One { Id = r.Id, EditionId = r.EditionId, Day = r.Edition!.Meeting!.Day, PersonId = r.PersonId, Email = r.Email, IsPresent = r.IsPresent, CameBefore = r.CameBefore }).ToListAsync(cancel);
        var (returning, persons, addresses) = (new HashSet<Guid>(), new HashSet<Guid>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var edition in all.GroupBy(r => (r.Day, r.EditionId)).OrderBy(e => e.Key.Day).ThenBy(e => e.Key.EditionId))
        {
            returning.UnionWith(edition.Where(r => r.CameBefore ?? ((r.PersonId is { } person && persons.Contains(person)) || (r.Email is { } email && addresses.Contains(email)))).Select(r => r.Id));
            foreach (var came in edition.Where(r => r.IsPresent))
            {
                if (came.PersonId is { } person) persons.Add(person);
                if (came.Email is { } email) addresses.Add(email);
            }
        }
        return returning;
    }

    private sealed record One
    {
        public required Guid Id { get; init; }
        public required Guid EditionId { get; init; }
        public required DateOnly Day { get; init; }
        public required Guid? PersonId { get; init; }
        public required string? Email { get; init; }
        public required bool IsPresent { get; init; }
        public required bool? CameBefore { get; init; }
    }
}
