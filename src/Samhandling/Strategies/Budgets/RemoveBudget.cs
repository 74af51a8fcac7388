using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Budgets;

/// <summary>A budget is taken away with its lines and what they point at: to read it anew, or since it was read by mistake.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveBudget(SamhandlingDb db)
{
    public async Task<Result<Budget>> Handle(Guid id, CancellationToken cancel = default)
    {
        var budget = await db.Budgets.Include(b => b.Lines).Where(b => b.Id == id).OneAsync(cancel);
        db.Budgets.Remove(budget);
        return await db.SaveDurablyAsync<Budget>(budget, cancel);
    }
}
