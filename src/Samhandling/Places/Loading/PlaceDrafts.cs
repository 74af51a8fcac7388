using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Lists;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Places.Loading;

/// <summary>The visitor's own drafts that are not too old, and what each would make of the register.</summary>
public sealed class PlaceDrafts(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    private static readonly string[] s_changes = ["changes", "ändringar", "endringer"];

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The user; null for the demo and for who sits at the machine.</summary>
    public Guid? Owner => visit.Visitor is { Id: var id } && id != Guid.Empty ? id : null;

    public async Task<PlaceDraft> One(Guid draftId, CancellationToken cancel = default)
    {
        var oldest = Now - PlaceDraft.Lasts;
        return await db.PlaceDrafts.Where(d => d.Id == draftId && d.OwnerId == Owner && d.HandedInAt > oldest).OneAsync(cancel);
    }

    public async Task DeleteOld(CancellationToken cancel)
    {
        var oldest = Now - PlaceDraft.Lasts;
        await db.PlaceDrafts.Where(d => d.HandedInAt <= oldest).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The plan of a draft over the register as it is; refused if a file cannot be read at all.</summary>
    /// <param name="draft">What was handed in.</param>
    /// <param name="isForSaving">Whether the places that it changes are to be saved.</param>
    /// <param name="cancel">Stops reading.</param>
    public async Task<Result<PlacePlan>> Plan(PlaceDraft draft, bool isForSaving, CancellationToken cancel = default)
    {
        if (!File(draft.PlacesName, draft.Places).Try(out var places, out var no) || !File(draft.ChangesName, draft.Changes, s_changes).Try(out var changes, out no)) return no;
        var rows = db.Places.AsTracking(isForSaving ? QueryTrackingBehavior.TrackAll : QueryTrackingBehavior.NoTrackingWithIdentityResolution);
        return PlacePlan.Make(draft.Id, await rows.Include(p => p.Versions).ToListAsync(cancel), await db.PlaceChanges.AsNoTracking().ToListAsync(cancel), places.File, changes.File, new(draft.Country, draft.Kind, draft.ValidFrom));
    }

    private static Result<Opened> File(string? name, byte[]? bytes, params string[] sheet) =>
        bytes is null ? new Opened(null) : ListFile.Read(name!, bytes, sheet).Try(out var file, out var no) ? new Opened(file) : no;

    private sealed record Opened(TableFile? File);
}
