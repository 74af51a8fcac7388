using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>The tasks that a form lets the visitor choose among: those that hold on a day, and those that are chosen already.</summary>
public sealed class TaskChoices(SamhandlingDb db)
{
    public async Task<IReadOnlyList<Choice>> On(DateOnly day, IReadOnlyCollection<Guid> chosen, CancellationToken cancel = default)
    {
        var tasks = await db.AssignmentTasks.AsNoTracking().Include(t => t.Area!.Agreement)
            .Where(t => chosen.Contains(t.Id) || (t.RetiredOn == null && t.Area!.Agreement!.From <= day && (t.Area.Agreement.To == null || t.Area.Agreement.To >= day)))
            .OrderBy(t => t.Area!.Agreement!.Title).ThenBy(t => t.Area!.Agreement!.From).ThenBy(t => t.Place).ThenBy(t => t.Id).ToListAsync(cancel);
        return [.. tasks.Select(t => new Choice(t.Id, t.NumberedText))];
    }
}
