using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Merging;

/// <summary>Somebody takes a want out of an order: it stands as it stood before.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class TakeOutWant(SamhandlingDb db)
{
    public Task<OrderWant> Find(Guid id, CancellationToken cancel = default) => db.OrderWants.Include(o => o.Order).Include(o => o.Want!.Orders).Include(o => o.Want!.Asked!.Organisation).Where(o => o.Id == id).OneAsync(cancel);

    /// <summary>Refused once the order is published.</summary>
    public async Task<Result<OrderWant>> Handle(Guid id, CancellationToken cancel = default)
    {
        var part = await Find(id, cancel);
        if (!part.Order!.IsDraft) return new Refusal("", Texts.OnlyDrafts);
        part.Want!.TakeOutOf(part.OrderId);
        db.OrderWants.Remove(part);
        return await db.SaveAsync<OrderWant>(part, cancel);
    }
}
