using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Orders;

/// <summary>Somebody publishes an order: all see it, and what it is made of stays.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class PublishOrder(SamhandlingDb db, TimeProvider clock)
{
    public Task<Order> Find(Guid id, CancellationToken cancel = default) => db.Orders.Include(o => o.Wants).Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused while a part of the template is empty.</summary>
    public async Task<Result<Order>> Handle(Guid id, CancellationToken cancel = default) => await db.SaveDurablyAsync((await Find(id, cancel)).Publish(clock.Today()), cancel);
}
