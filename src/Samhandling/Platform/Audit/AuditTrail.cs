using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Audit;

/// <summary>Writes the event log as rows are saved, in the same transaction: no change without its entry, no entry without its change.</summary>
public sealed class AuditTrail(Visit visit, TimeProvider clock, AuditKey key)
{
    public async Task<int> Save(SamhandlingDb db, Func<Task<int>> save, CancellationToken cancel)
    {
        var touched = Touched.In(db.ChangeTracker, key.Bytes);
        if (touched.Count == 0) return await save();
        await using var ours = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        var entries = await Entries(db, touched, cancel);
        db.AddRange(entries);
        try
        {
            var saved = await save();
            if (ours is not null) await ours.CommitAsync(CancellationToken.None);
            return saved;
        }
        catch
        {
            foreach (var entry in entries) db.Entry(entry).State = EntityState.Detached;
            throw;
        }
    }

    private async Task<List<AuditEntry>> Entries(SamhandlingDb db, IReadOnlyList<Touched> touched, CancellationToken cancel)
    {
        await db.WaitForOthersAsync(cancel);
        var last = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Sequence).Select(e => new AuditHead(visit.PartnershipId, e.Sequence, e.Hash)).FirstOrDefaultAsync(cancel)
            ?? new(visit.PartnershipId, 0, AuditChain.Beginning);
        var now = AuditChain.InMicroseconds(clock.GetUtcNow().UtcDateTime);
        var entries = new List<AuditEntry>();
        foreach (var one in touched)
        {
            var entry = new AuditEntry
            {
                Sequence = last.Sequence + 1,
                At = now,
                UserId = one.IsNameless ? Guid.Empty : visit.Visitor?.Id ?? Guid.Empty,
                Deed = db.Deed,
                Kind = one.Kind,
                RowId = one.RowId,
                Change = one.Change,
                Count = one.Count,
                Values = one.Values,
                Previous = last.Hash,
            }.Close(visit.PartnershipId, key.Bytes);
            entries.Add(entry);
            last = new(visit.PartnershipId, entry.Sequence, entry.Hash);
        }
        return entries;
    }
}
