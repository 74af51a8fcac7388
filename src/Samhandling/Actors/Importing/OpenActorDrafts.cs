using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.Importing;

/// <summary>The visitor's own drafts that are not too old, and what importing one would do.</summary>
public sealed class OpenActorDrafts(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid? Owner => visit.Visitor?.Id;

    public async Task<ActorDraft> One(Guid id, CancellationToken cancel = default)
    {
        var oldest = Now - ActorDraft.Lasts;
        return await db.ActorDrafts.Where(d => d.Id == id && d.OwnerId == Owner && d.HandedInAt > oldest).OneAsync(cancel);
    }

    public static IReadOnlyList<TableFile> Tables(ActorDraft draft) => TableFile.Read(draft.FileName, draft.Content).Try(out var tables, out var refusal) ? tables : throw new InvalidOperationException(refusal.Reason);

    public static IReadOnlyList<IReadOnlyList<ActorColumn>> Columns(ActorDraft draft, IReadOnlyList<TableFile> tables) =>
        draft.Chosen() is { } chosen && chosen.Count == tables.Count ? chosen : [.. tables.Select(table => ColumnHeadings.Of(table.Lines[0].Cells))];

    /// <summary>What the import would do. The rows at hand are forgotten afterwards, so that nothing of it is ever saved.</summary>
    public async Task<ActorPlan> Preview(ActorDraft draft, CancellationToken cancel = default)
    {
        var plan = await Plan(draft, cancel);
        db.ChangeTracker.Clear();
        return plan;
    }

    /// <summary>Does to the rows at hand what the import does; it is done when they are saved.</summary>
    public async Task<ActorPlan> Plan(ActorDraft draft, CancellationToken cancel = default)
    {
        var tables = Tables(draft);
        return await ActorPlan.Of(db, ActorRow.Of(tables, Columns(draft, tables)), clock.Today(), cancel);
    }
}
