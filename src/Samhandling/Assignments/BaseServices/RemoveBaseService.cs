using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.BaseServices;

/// <summary>What municipalities are no longer owed is taken away, with what was said of it.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveBaseService(SamhandlingDb db)
{
    public async Task<Result<BaseService>> Handle(Guid id, CancellationToken cancel = default)
    {
        var service = await db.BaseServices.Where(s => s.Id == id).OneAsync(cancel);
        db.BaseServices.Remove(service);
        return await db.SaveDurablyAsync<BaseService>(service, cancel);
    }
}
