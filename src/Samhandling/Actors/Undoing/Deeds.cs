using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Undoing;

/// <summary>Keeps what is done to many rows at once together with what they were.</summary>
public sealed class Deeds(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    /// <summary>Saves all that has been changed and not saved yet, as one deed; on the disk before it answers.</summary>
    public async Task<Result<Deed>> Save(DeedKind kind, string title, CancellationToken cancel = default, [CallerFilePath] string by = "")
    {
        db.ChangeTracker.DetectChanges();
        var changes = db.ChangeTracker.Entries().Where(IsOfRegister).Select(Change).ToList();
        var now = clock.GetUtcNow().UtcDateTime;
        var deed = new Deed
        {
            Kind = kind,
            Title = title.Length > Deed.TitleLength ? title[..Deed.TitleLength] : title,
            DoneAt = now,
            DoneById = visit.Visitor?.Id,
            Rows = changes.Count,
            Changes = Deed.Write(changes),
        };
        var oldest = now.AddDays(-Deed.KeptDays);
        db.Deeds.RemoveRange(await db.Deeds.Where(d => d.DoneAt < oldest).ToListAsync(cancel));
        db.Deeds.Add(deed);
        return await db.SaveDurablyAsync<Deed>(deed, cancel, by);
    }

    /// <summary>Where the visitor can undo what removed the row; nothing where it cannot be undone, or not by this visitor.</summary>
    public async Task<IReadOnlyList<(string Text, string Address)>> WaysBack(Guid rowId)
    {
        if (!visit.May<UndoDeed>()) return [];
        var word = rowId.ToString();
        var named = await db.Deeds.AsNoTracking().Where(d => d.Changes.Contains(word)).OrderByDescending(d => d.DoneAt).ToListAsync();
        var removal = named.Find(deed => deed.Read().Any(change => change.Id == rowId && change.After is null));
        return removal is null ? [] : [(Texts.Undo, visit.Address($"deeds/{removal.Id}/undo"))];
    }

    private static bool IsOfRegister(EntityEntry row) => row.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && row.Entity is not (Deed or Importing.ActorDraft);

    private static RowChange Change(EntityEntry row) => new(
        row.Metadata.Name, (Guid)row.CurrentValues["Id"]!,
        row.State is EntityState.Added ? null : RowValues.Before(row),
        row.State is EntityState.Deleted ? null : RowValues.HashNow(row));
}
