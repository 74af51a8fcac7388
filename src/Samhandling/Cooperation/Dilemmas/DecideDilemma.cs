using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>A coordinator writes down what was decided, by whom, and why, beside how all have ranked it.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DecideDilemma(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed] public int? Decided { get; set; }
        [Needed, AtMost(Dilemma.TitleLength)] public string? DecidedBy { get; set; }
        [Needed, ADay] public string? DecidedOn { get; set; }
        [Needed, AtMost(Dilemma.MotiveLength)] public string? Motive { get; set; }
    }

    public Task<Dilemma> Find(Guid id, CancellationToken cancel = default) => db.Dilemmas.Include(d => d.Options).Where(d => d.Id == id).OneAsync(cancel);

    public async Task<Result<Dilemma>> Handle(Guid id, Form form, CancellationToken cancel = default) =>
        await db.SaveDurablyAsync((await Find(id, cancel)).Decide(form.Decided!.Value, form.DecidedBy, form.Motive, ADayAttribute.Read(form.DecidedOn)!.Value), cancel);
}
