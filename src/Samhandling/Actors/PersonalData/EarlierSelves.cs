using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Register;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.PersonalData;

/// <summary>The keys under which a backup may hold a person who was made one of several since.</summary>
internal static class EarlierSelves
{
    /// <summary>These and those who were merged into them, as the event log tells.</summary>
    public static async Task<IReadOnlyList<Guid>> With(SamhandlingDb db, IReadOnlyCollection<Guid> persons, CancellationToken cancel)
    {
        // A merge changes one person and removes another: two links of the chain, one after the other.
        var merges = (await db.AuditEntries.AsNoTracking().Where(e => e.Deed == nameof(MergePersons) && e.Kind == nameof(Person)).OrderBy(e => e.Sequence).Select(e => new { e.RowId, e.Change }).ToListAsync(cancel))
            .Chunk(2).Select(pair => (Kept: pair.First(e => e.Change is Change.Changed).RowId!.Value, Gone: pair.First(e => e.Change is Change.Removed).RowId!.Value)).ToList();
        var keys = persons.ToHashSet();
        while (merges.FindAll(m => keys.Contains(m.Kept) && !keys.Contains(m.Gone)) is { Count: > 0 } more) keys.UnionWith(more.ConvertAll(m => m.Gone));
        // Who is there is there for a reason: the merge was undone.
        var there = await db.Persons.Where(p => keys.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancel);
        return [.. persons, .. keys.Except(persons).Except(there)];
    }
}
