using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Stage;

/// <summary>A coordinator says anew who stands on the stage, about what and when, or how many listened.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeSlot(SamhandlingDb db)
{
    public Task<StageSlot> Find(Guid id, CancellationToken cancel = default) => db.StageSlots.Include(s => s.Edition!.Meeting).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<StageSlot>> Handle(Guid id, SlotForm form, CancellationToken cancel = default)
    {
        var slot = await Find(id, cancel);
        if (form.Version != slot.Version) return Refusal.Clash;
        await AddSlot.Known(db, form, cancel);
        return await db.SaveAsync(slot.Change(form.Facts()), cancel);
    }
}
