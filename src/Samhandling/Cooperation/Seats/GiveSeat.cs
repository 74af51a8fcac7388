using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Groups;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Seats;

/// <summary>A coordinator gives an organisation a seat in a group, with somebody in it or vacant.</summary>
[Needs(Permission.KeepGroups)]
public sealed class GiveSeat(SamhandlingDb db, SeatPersons persons)
{
    public async Task<Result<GroupSeat>> Handle(Guid groupId, SeatForm form, CancellationToken cancel = default)
    {
        var group = await db.Groups.Include(g => g.Seats).Where(g => g.Id == groupId).OneAsync(cancel);
        var organisation = await db.Organisations.AsNoTracking().Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        if (await persons.WhyNot(organisation.Id, form.Facts(), cancel) is { } refusal) return refusal;
        var answer = GroupSeat.In(group, organisation.Id, form.Facts());
        if (answer.Try(out var seat, out _)) db.GroupSeats.Add(seat);
        return await db.SaveAsync(answer, cancel);
    }
}
