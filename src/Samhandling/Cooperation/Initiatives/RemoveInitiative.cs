using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>A coordinator takes an initiative away, and all that was said to it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveInitiative(SamhandlingDb db)
{
    public async Task<Result<Initiative>> Handle(Guid id, CancellationToken cancel = default)
    {
        var initiative = await db.Initiatives.Where(i => i.Id == id).OneAsync(cancel);
        db.Initiatives.Remove(initiative);
        return await db.SaveDurablyAsync<Initiative>(initiative, cancel);
    }
}
