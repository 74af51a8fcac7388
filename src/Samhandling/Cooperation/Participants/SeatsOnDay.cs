using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Participants;

/// <summary>Who sits in a group on a day, each once, with whom the person sits there for.</summary>
public sealed class SeatsOnDay(SamhandlingDb db)
{
    public async Task<IReadOnlyList<(Guid Person, Guid Organisation)>> On(Guid? groupId, DateOnly day, CancellationToken cancel = default)
    {
        if (groupId is null) return [];
        var seats = await db.GroupSeats.AsNoTracking().Where(s => s.GroupId == groupId && s.PersonId != null).On(day).OrderBy(s => s.Id).ToListAsync(cancel);
        return [.. seats.DistinctBy(s => s.PersonId).Select(s => (s.PersonId!.Value, s.OrganisationId))];
    }
}
