using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Decisions;

/// <summary>A decision that was recorded by mistake is taken away. What stands in minutes stays there.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RemoveDecision(SamhandlingDb db)
{
    public async Task<Result<TakenDecision>> Handle(Guid id, CancellationToken cancel = default)
    {
        var decision = await db.TakenDecisions.Include(d => d.Effects).Where(d => d.Id == id).OneAsync(cancel);
        db.TakenDecisions.Remove(decision);
        return await db.SaveDurablyAsync<TakenDecision>(decision, cancel);
    }
}
