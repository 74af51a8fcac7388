using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Importing;

/// <summary>A coordinator imports a list as its preview shows it. Rows with faults are left out; all others come in together, or none does.</summary>
[Needs(Permission.KeepRegister)]
public sealed class ImportActors(SamhandlingDb db, OpenActorDrafts drafts, Deeds deeds)
{
    public sealed class Form
    {
        /// <summary>What each column is taken for, table after table.</summary>
        public List<ActorColumn> Columns { get; set => field = value ?? []; } = [];

        /// <summary>The mark of the plan that the visitor has seen.</summary>
        public string? Mark { get; set; }
    }

    /// <summary>Reads the columns as chosen.</summary>
    public async Task<ActorDraft> Choose(Guid draftId, Form form, CancellationToken cancel = default)
    {
        var draft = await drafts.One(draftId, cancel);
        var widths = OpenActorDrafts.Tables(draft).Select(table => table.Lines[0].Cells.Count).ToList();
        if (form.Columns.Count != widths.Sum()) return draft;
        var chosen = new List<IReadOnlyList<ActorColumn>>();
        foreach (var width in widths) chosen.Add(form.Columns.GetRange(chosen.Sum(c => c.Count), width));
        draft.Choose(chosen);
        await db.SaveAsync<ActorDraft>(draft, cancel);
        return draft;
    }

    /// <summary>Refused if the register has changed since the preview, so that the import would do something else.</summary>
    public async Task<Result<Deed>> Handle(Guid draftId, Form form, CancellationToken cancel = default)
    {
        var draft = await drafts.One(draftId, cancel);
        var plan = await drafts.Plan(draft, cancel);
        if (!string.Equals(plan.Mark, form.Mark, StringComparison.Ordinal)) return new Refusal("", Texts.ChangedSincePreview);
        db.ActorDrafts.Remove(draft);
        return await deeds.Save(DeedKind.Import, draft.FileName, cancel);
    }
}
