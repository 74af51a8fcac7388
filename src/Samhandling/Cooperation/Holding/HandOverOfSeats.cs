using Samhandling.Actors.Handover;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Holding;

/// <summary>The seats in groups that somebody else must take when a person leaves.</summary>
public sealed class HandOverOfSeats(SamhandlingDb db, SeatReading reading) : IHandOver
{
    public async Task<IReadOnlyList<Inheritance>> Of(Guid personId, CancellationToken cancel)
    {
        var groups = db.GroupSeats.Where(s => s.PersonId == personId).Select(s => s.GroupId);
        var seats = (await reading.Of(db.GroupSeats.Where(s => groups.Contains(s.GroupId)), cancel)).Where(s => s.IsOn).ToList();
        return
        [
            .. seats.Where(s => s.Seat.PersonId == personId).Select(own => new Inheritance(
                Texts.Seat, $"{own.Seat.Group!.Name}, {own.Seat.Organisation!.Name}", $"group-seats/{own.Seat.Id}",
                !seats.Exists(other => other.Seat.PersonId != personId && !other.IsVacant && other.Seat.GroupId == own.Seat.GroupId && other.Seat.OrganisationId == own.Seat.OrganisationId))),
        ];
    }
}
