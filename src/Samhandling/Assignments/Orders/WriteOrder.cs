using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Orders;

/// <summary>Somebody begins an order as a draft, or writes in one that the state has given.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class WriteOrder(SamhandlingDb db)
{
    /// <summary>The same, sent twice, is one.</summary>
    public Task<Result<Order>> Handle(OrderKind kind, OrderForm form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(kind, form, cancel), cancel);

    private async Task<Result<Order>> Once(OrderKind kind, OrderForm form, CancellationToken cancel)
    {
        await db.AskTasks(form.Tasks, cancel);
        var answer = Order.Of(kind, form.Facts());
        if (answer.Try(out var order, out _))
        {
            var (title, what, given) = (order.Title, order.What, order.GivenOn);
            if (await db.Orders.FirstOrDefaultAsync(o => o.Kind == kind && o.Title == title && o.What == what && o.GivenOn == given && (o.PublishedOn == null || kind == OrderKind.National), cancel) is { } same) return same;
            db.Orders.Add(order);
        }
        return await db.SaveAsync(answer, cancel);
    }
}

/// <summary>What all who write orders are held to.</summary>
internal static class OrderedTasks
{
    /// <exception cref="NotFoundException">A task is not there.</exception>
    public static async Task AskTasks(this SamhandlingDb db, List<Guid>? tasks, CancellationToken cancel)
    {
        var named = (tasks ?? []).Distinct().ToList();
        if (await db.AssignmentTasks.CountAsync(t => named.Contains(t.Id), cancel) < named.Count) throw new NotFoundException();
    }
}
