using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Agreements;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Assignments.Tasks;

/// <summary>An agreement's areas and tasks are written in, all of its text at once or some more of them.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class WriteTasks(SamhandlingDb db, ReadTasks reading)
{
    public const int WrittenLength = 200_000;

    public sealed class Form
    {
        [Needed, AtMost(WrittenLength)] public string? Written { get; set; }

        /// <summary>The area whose tasks they are; null where the areas are written too.</summary>
        public Guid? Below { get; set; }
    }

    /// <summary>All of them or, where one line cannot be read or says what another task says, none.</summary>
    public Task<Result<Agreement>> Handle(Guid agreementId, Form form, CancellationToken cancel = default) => db.OneAtATimeAsync(() => Once(agreementId, form, cancel), cancel);

    private async Task<Result<Agreement>> Once(Guid agreementId, Form form, CancellationToken cancel)
    {
        var agreement = await db.Agreements.Where(a => a.Id == agreementId).OneAsync(cancel);
        var areas = (await reading.Tracked(agreementId, cancel)).ToList();
        var area = form.Below is { } below ? areas.Find(a => a.Id == below) ?? throw new NotFoundException() : null;
        if (!WrittenTasks.Read(form.Written, area is not null).Try(out var written, out var refusal)) return refusal with { Field = nameof(Form.Written) };
        var place = 1 + areas.SelectMany(a => a.Tasks).Select(t => t.Place).DefaultIfEmpty(-1).Max();
        if (place + written.Count > AssignmentTask.MostInOne) return new Refusal(nameof(Form.Written), Texts.TooMany.With(AssignmentTask.MostInOne));
        foreach (var line in written)
        {
            if (!line.IsTask)
            {
                area = areas.Find(a => SoughtWords.Fold(a.Name).Equals(SoughtWords.Fold(line.Text), StringComparison.Ordinal));
                if (area is not null) continue;
                if (!ServiceArea.In(agreementId, line.Number, line.Text, areas.Count).Try(out area, out refusal)) return refusal with { Field = nameof(Form.Written) };
                areas.Add(area);
                db.ServiceAreas.Add(area);
                continue;
            }

            if (AssignmentTask.Same(areas.SelectMany(a => a.Tasks), line.Text) is { } same) return new Refusal(nameof(Form.Written), Texts.StandsAlready.With(line.Line, line.Text, areas.Find(a => a.Tasks.Contains(same))!.Name));
            if (!AssignmentTask.In(area!.Id, line.Number, line.Text, place++).Try(out var task, out refusal)) return refusal with { Field = nameof(Form.Written) };
            area.Tasks.Add(task);
        }

        return await db.SaveAsync<Agreement>(agreement, cancel);
    }
}
