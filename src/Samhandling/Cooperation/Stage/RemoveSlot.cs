using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Stage;

/// <summary>A coordinator takes a time on the stage away.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveSlot(SamhandlingDb db)
{
    public async Task<Result<StageSlot>> Handle(Guid id, CancellationToken cancel = default)
    {
        var slot = await db.StageSlots.Where(s => s.Id == id).OneAsync(cancel);
        db.StageSlots.Remove(slot);
        return await db.SaveDurablyAsync<StageSlot>(slot, cancel);
    }
}
