using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Tasks;

/// <summary>A task's number or text is put right, or it comes into another area of its agreement.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class DescribeTask(SamhandlingDb db, ReadTasks reading)
{
    public sealed class Form
    {
        [AtMost(AssignmentTask.NumberLength)] public string? Number { get; set; }
        [Needed, AtMost(AssignmentTask.TextLength)] public string? Text { get; set; }
        [Needed] public Guid? AreaId { get; set; }

        /// <summary>The version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(AssignmentTask task) => new() { Number = task.Number, Text = task.Text, AreaId = task.AreaId, Version = task.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> nameOf) => [(Texts.Number, Names.Clean(Number)), (Texts.Text, Names.Clean(Text)), (Texts.Area, nameOf(AreaId))];
    }

    public Task<AssignmentTask> Find(Guid id, CancellationToken cancel = default) => db.AssignmentTasks.Include(t => t.Area).Where(t => t.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or if another task of the agreement says the same.</summary>
    /// <exception cref="NotFoundException">The area is none of its agreement's.</exception>
    public async Task<Result<AssignmentTask>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var task = await Find(id, cancel);
        if (form.Version != task.Version) return Refusal.Clash;
        var areas = await reading.Of(task.Area!.AgreementId, cancel);
        if (!areas.Exists(a => a.Id == form.AreaId)) throw new NotFoundException();
        if (AssignmentTask.Same(areas.SelectMany(a => a.Tasks).Where(t => t.Id != id), form.Text ?? "") is { } same) return new Refusal(nameof(Form.Text), Texts.StandsInArea.With(areas.Find(a => a.Id == same.AreaId)!.Name));
        return await db.SaveAsync(task.Change(form.AreaId!.Value, form.Number, form.Text), cancel);
    }
}
