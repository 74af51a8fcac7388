using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Seats;

/// <summary>A coordinator gives a seat to somebody else, ends it, or leaves it vacant.</summary>
[Needs(Permission.KeepGroups)]
public sealed class ChangeSeat(SamhandlingDb db, SeatPersons persons)
{
    public Task<GroupSeat> Find(Guid id, CancellationToken cancel = default) => db.GroupSeats.Include(s => s.Group).ThenInclude(g => g!.Seats).Include(s => s.Organisation).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<GroupSeat>> Handle(Guid id, SeatForm form, CancellationToken cancel = default)
    {
        var seat = await Find(id, cancel);
        if (form.Version != seat.Version) return Refusal.Clash;
        // Who has left may still be ended, and stays who it was.
        if (form.PersonId != seat.PersonId && await persons.WhyNot(seat.OrganisationId, form.Facts(), cancel) is { } refusal) return refusal;
        return await db.SaveAsync(seat.Change(seat.Group!, form.Facts()), cancel);
    }
}
