using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Plans;

/// <summary>A coordinator takes an effort out of the plan that was written in by mistake. One that came to nothing is dropped by its partners instead.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveEffort(SamhandlingDb db)
{
    public async Task<Result<Effort>> Handle(Guid id, CancellationToken cancel = default)
    {
        var effort = await db.Efforts.Where(e => e.Id == id).OneAsync(cancel);
        db.Efforts.Remove(effort);
        return await db.SaveDurablyAsync<Effort>(effort, cancel);
    }
}
