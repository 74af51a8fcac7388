using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Orders;

/// <summary>The orders that the visitor may see: drafts are for those who write them.</summary>
public sealed class ReadOrders(SamhandlingDb db, Visit visit)
{
    public IQueryable<Order> All => visit.May(Permission.KeepAssignments) ? db.Orders.AsNoTracking() : db.Orders.AsNoTracking().Where(o => o.PublishedOn != null);

    /// <summary>One with its tasks, and its wants with whose they are.</summary>
    public Task<Order> Of(Guid id, CancellationToken cancel = default) =>
        All.AsSplitQuery().Include(o => o.Tasks).ThenInclude(t => t.Task).Include(o => o.Wants).ThenInclude(w => w.Want!.Asked!.Organisation).Where(o => o.Id == id).OneAsync(cancel);
}
