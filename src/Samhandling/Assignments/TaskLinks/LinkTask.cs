using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Objectives;

namespace Samhandling.Assignments.TaskLinks;

/// <summary>It is said for which objective a task is done, or that it is deliberately for none.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class LinkTask(SamhandlingDb db)
{
    public sealed class Form
    {
        public Guid? ObjectiveId { get; set; }
        public LinkStrength Strength { get; set; } = LinkStrength.Supports;
        [AtMost(TaskLink.MotiveLength)] public string? Motive { get; set; }
    }

    /// <summary>Refused where the two are linked already, and where a task would be for an objective and for none.</summary>
    public async Task<Result<TaskLink>> Handle(Guid taskId, Form form, CancellationToken cancel = default)
    {
        await db.AssignmentTasks.Where(t => t.Id == taskId && t.RetiredOn == null).OneAsync(cancel);
        if (form.ObjectiveId is { } objective) await db.Objectives.Where(o => o.Id == objective).OneAsync(cancel);
        var answer = TaskLink.From(taskId, new(form.ObjectiveId, form.Strength, form.Motive));
        if (!answer.Try(out var link, out _)) return answer;
        var there = await db.TaskLinks.AsNoTracking().Where(l => l.TaskId == taskId).ToListAsync(cancel);
        if (there.Exists(l => l.ObjectiveId == link.ObjectiveId)) return new Refusal(nameof(Form.ObjectiveId), Texts.LinkedAlready);
        if (there.Exists(l => l.ObjectiveId is null != link.ObjectiveId is null)) return new Refusal(nameof(Form.Strength), Texts.NotBoth);
        db.TaskLinks.Add(link);
        return await db.SaveAsync(answer, cancel);
    }
}
