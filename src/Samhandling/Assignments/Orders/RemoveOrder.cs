using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Orders;

/// <summary>Somebody takes away a draft, or a national order that was written in by mistake. The wants in it are open again.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveOrder(SamhandlingDb db)
{
    public Task<Order> Find(Guid id, CancellationToken cancel = default) => db.Orders.AsSplitQuery().Include(o => o.Wants).ThenInclude(w => w.Want!.Orders).Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused once it is published.</summary>
    public async Task<Result<Order>> Handle(Guid id, CancellationToken cancel = default)
    {
        var order = await Find(id, cancel);
        if (order is { Kind: OrderKind.Own, IsDraft: false }) return new Refusal("", Texts.IsPublished.With(order.PublishedOn));
        foreach (var part in order.Wants) part.Want!.TakeOutOf(id);
        db.Orders.Remove(order);
        return await db.SaveAsync<Order>(order, cancel);
    }
}
