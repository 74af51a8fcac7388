using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>A task holds no more. One to which nothing points goes; one that anything points at, in whatever capability, is retired and stays to be read.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class RetireTask(SamhandlingDb db, References references, TimeProvider clock)
{
    /// <summary>Whether anything points at it.</summary>
    public async Task<bool> IsInUse(Guid id, CancellationToken cancel = default) => (await references.To(db.Model.FindEntityType(typeof(AssignmentTask))!, [id], cancel)).Count > 0;

    public async Task<Result<AssignmentTask>> Handle(Guid id, CancellationToken cancel = default)
    {
        var task = await db.AssignmentTasks.Where(t => t.Id == id).OneAsync(cancel);
        if (await IsInUse(id, cancel)) return await db.SaveAsync(task.Retire(clock.Today()), cancel);
        db.AssignmentTasks.Remove(task);
        return await db.SaveAsync<AssignmentTask>(task, cancel);
    }
}
