using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>An area without tasks is taken away.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveArea(SamhandlingDb db)
{
    public Task<ServiceArea> Find(Guid id, CancellationToken cancel = default) => db.ServiceAreas.Include(a => a.Agreement).Where(a => a.Id == id).OneAsync(cancel);

    public async Task<Result<ServiceArea>> Handle(Guid id, CancellationToken cancel = default)
    {
        var area = await Find(id, cancel);
        if (await db.AssignmentTasks.AnyAsync(t => t.AreaId == id, cancel)) return new Refusal("", Texts.AreaHasTasks);
        db.ServiceAreas.Remove(area);
        return await db.SaveAsync<ServiceArea>(area, cancel);
    }
}
