using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.TaskLinks;

/// <summary>What was said of a task and an objective is taken back.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RemoveTaskLink(SamhandlingDb db)
{
    public Task<TaskLink> Find(Guid id, CancellationToken cancel = default) => db.TaskLinks.Include(l => l.Task).Include(l => l.Objective!.Document).Where(l => l.Id == id).OneAsync(cancel);

    public async Task<Result<TaskLink>> Handle(Guid id, CancellationToken cancel = default)
    {
        var link = await Find(id, cancel);
        db.TaskLinks.Remove(link);
        return await db.SaveAsync<TaskLink>(link, cancel);
    }
}
