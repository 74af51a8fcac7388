using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Undoing;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Strategies.Objectives;

/// <summary>An objective holds no more. One to which nothing points goes; one that is linked, continued, has parts or is pointed at by another capability is retired and stays to be read.</summary>
[Needs(Permission.KeepStrategies)]
public sealed class RetireObjective(SamhandlingDb db, References references, TimeProvider clock)
{
    /// <summary>Whether anything points at it.</summary>
    public async Task<bool> IsInUse(Guid id, CancellationToken cancel = default) => (await references.To(db.Model.FindEntityType(typeof(Objective))!, [id], cancel)).Count > 0;

    public async Task<Result<Objective>> Handle(Guid id, CancellationToken cancel = default)
    {
        var objective = await db.Objectives.Where(o => o.Id == id).OneAsync(cancel);
        if (await IsInUse(id, cancel)) return await db.SaveAsync(objective.Retire(clock.Today()), cancel);
        db.Objectives.Remove(objective);
        return await db.SaveAsync<Objective>(objective, cancel);
    }
}
