using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Orders;

/// <summary>Somebody writes on an order, or mends one that is published.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeOrder(SamhandlingDb db)
{
    public Task<Order> Find(Guid id, CancellationToken cancel = default) => db.Orders.Include(o => o.Tasks).Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Order>> Handle(Guid id, OrderForm form, CancellationToken cancel = default)
    {
        var order = await Find(id, cancel);
        if (form.Version != order.Version) return Refusal.Clash;
        await db.AskTasks(form.Tasks, cancel);
        return await db.SaveAsync(order.Change(form.Facts()), cancel);
    }
}
