using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Holding;

/// <summary>The seats in groups and the mandates that somebody else must take when a person leaves.</summary>
public sealed class HandOverOfSeats(SamhandlingDb db, SeatReading reading, TimeProvider clock) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var groups = db.GroupSeats.Where(s => s.PersonId == personId).Select(s => s.GroupId);
        var seats = (await reading.Of(db.GroupSeats.Where(s => groups.Contains(s.GroupId)), cancel)).Where(s => s.IsOn).ToList();
        var today = clock.Today();
        var mandates = await db.Mandates.AsNoTracking().Include(m => m.Giver).Where(m => m.PersonId == personId && (m.To == null || m.To >= today)).OrderBy(m => m.Id).ToListAsync(cancel);
        var givers = mandates.ConvertAll(m => m.GiverId);
        var others = await db.Mandates.Where(m => givers.Contains(m.GiverId) && m.PersonId != personId && (m.To == null || m.To >= today)).Select(m => m.GiverId).ToListAsync(cancel);
        return
        [
            .. seats.Where(s => s.Seat.PersonId == personId).Select(own => new Inheritance(
                Texts.Seat, $"{own.Seat.Group!.Name}, {own.Seat.Organisation!.Name}", $"group-seats/{own.Seat.Id}",
                !seats.Exists(other => other.Seat.PersonId != personId && !other.IsVacant && other.Seat.GroupId == own.Seat.GroupId && other.Seat.OrganisationId == own.Seat.OrganisationId))),
            .. mandates.Select(m => new Inheritance(Mandates.Texts.RowMandate, $"{m.Scope()}, {m.Giver!.Name}", $"mandates/{m.Id}", !others.Contains(m.GiverId))),
        ];
    }
}
