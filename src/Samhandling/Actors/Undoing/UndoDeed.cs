using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Undoing;

/// <summary>A coordinator undoes a deed: every row is again as it was before, or none is.</summary>
[Needs(Permission.KeepRegister)]
public sealed class UndoDeed(SamhandlingDb db, References references)
{
    /// <summary>Refused if a row was changed since, or if something else has come to point at a row that would go.</summary>
    public async Task<Result<Deed>> Handle(Guid id, CancellationToken cancel = default)
    {
        var deed = await db.Deeds.Where(d => d.Id == id).OneAsync(cancel);
        var changes = deed.Read();
        var restored = new List<(IEntityType Table, Dictionary<string, System.Text.Json.JsonElement> Before)>();
        var goes = new List<EntityEntry>();
        foreach (var group in changes.GroupBy(c => c.Table, StringComparer.Ordinal))
        {
            var table = db.Model.FindEntityType(group.Key)!;
            var rows = await references.Load(table, [.. group.Select(c => c.Id)], cancel);
            foreach (var change in group)
            {
                var row = rows.GetValueOrDefault(change.Id);
                if ((change.After is null) != (row is null) || (row is not null && !RowValues.HashNow(row).Equals(change.After, StringComparison.Ordinal))) return new Refusal("", Texts.ChangedSince);
                if (row is null) restored.Add((table, change.Before!));
                else if (change.Before is { } before) RowValues.GoBack(row, before);
                else goes.Add(row);
            }
        }
        if (await IsPointedAt(goes, [.. changes.Select(c => c.Id)], cancel)) return new Refusal("", Texts.PointedAtSince);
        foreach (var (table, before) in restored) RowValues.Restore(db, table, before);
        foreach (var row in goes) row.State = EntityState.Deleted;
        db.Deeds.Remove(deed);
        return await db.SaveDurablyAsync<Deed>(deed, cancel);
    }

    private async Task<bool> IsPointedAt(List<EntityEntry> goes, HashSet<Guid> own, CancellationToken cancel)
    {
        foreach (var group in goes.GroupBy(row => row.Metadata))
        {
            var pointing = await references.To(group.Key, [.. group.Select(row => (Guid)row.CurrentValues["Id"]!)], cancel);
            if (pointing.Any(p => !own.Contains((Guid)p.Row.CurrentValues["Id"]!))) return true;
        }
        return false;
    }
}
