using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Seats;

/// <summary>A coordinator takes away a seat that was written in by mistake. Its deputies stay, as deputies of nobody.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveSeat(SamhandlingDb db)
{
    public async Task<Result<GroupSeat>> Handle(Guid id, CancellationToken cancel = default)
    {
        var seat = await db.GroupSeats.Where(s => s.Id == id).OneAsync(cancel);
        foreach (var deputy in await db.GroupSeats.Where(s => s.DeputyForId == id).ToListAsync(cancel)) deputy.StandInForNobody();
        db.GroupSeats.Remove(seat);
        return await db.SaveAsync<GroupSeat>(seat, cancel);
    }
}
