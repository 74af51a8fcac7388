using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Mandates;

/// <summary>A coordinator takes away a mandate that was written in by mistake.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveMandate(SamhandlingDb db)
{
    public async Task<Result<Mandate>> Handle(Guid id, CancellationToken cancel = default)
    {
        var mandate = await db.Mandates.Where(m => m.Id == id).OneAsync(cancel);
        db.Mandates.Remove(mandate);
        return await db.SaveAsync<Mandate>(mandate, cancel);
    }
}
