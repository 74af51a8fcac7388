using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Steering;

/// <summary>It is said who decided that a task is done.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class SteerTask(SamhandlingDb db)
{
    public sealed class Form
    {
        public SteeringSource Source { get; set; }
        [AtMost(AssignmentTask.NoteLength)] public string? Note { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(AssignmentTask task) => new() { Source = task.SteeredBy, Note = task.SteeringNote, Version = task.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.DecidedBy, Source.Text()), (Texts.Note, Note?.Trim())];
    }

    public Task<AssignmentTask> Find(Guid id, CancellationToken cancel = default) => db.AssignmentTasks.Include(t => t.Area!.Agreement).Where(t => t.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed the task since the form was opened.</summary>
    public async Task<Result<AssignmentTask>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var task = await Find(id, cancel);
        return form.Version != task.Version ? Refusal.Clash : await db.SaveAsync<AssignmentTask>(task.Steer(form.Source, form.Note), cancel);
    }
}
