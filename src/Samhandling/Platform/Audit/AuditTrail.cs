using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Audit;

/// <summary>Writes the event log as rows are saved, in the same transaction: no change without its entry, no entry without its change.</summary>
public sealed class AuditTrail(Visit visit, TimeProvider clock, AuditKey key) : SaveChangesInterceptor
{
    private readonly List<AuditEntry> _appended = [];
    private IDbContextTransaction? _ours;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (SamhandlingDb)eventData.Context!;
        var touched = Touched.In(db.ChangeTracker, key.Bytes);
        if (touched.Count == 0) return result;
        try
        {
            if (db.Database.CurrentTransaction is null) _ours = await db.Database.BeginTransactionAsync(cancellationToken);
            await Append(db, touched, cancellationToken);
        }
        catch
        {
            await GiveUp(db);
            throw;
        }
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        _appended.Clear();
        if (_ours is null) return result;
        await _ours.CommitAsync(cancellationToken);
        await Leave();
        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => GiveUp(eventData.Context!);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => GiveUp(eventData.Context!);

    private async Task Append(SamhandlingDb db, IReadOnlyList<Touched> touched, CancellationToken cancel)
    {
        // SQLite has one writer, who began with the lock. On PostgreSQL those of one partnership wait here for each other.
        if (db is PostgresDb) await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({LockOf(visit.PartnershipId)})", cancel);
        var last = await db.AuditEntries.AsNoTracking().OrderByDescending(e => e.Sequence).Select(e => new AuditHead(visit.PartnershipId, e.Sequence, e.Hash)).FirstOrDefaultAsync(cancel)
            ?? new(visit.PartnershipId, 0, AuditChain.Beginning);
        var now = AuditChain.InMicroseconds(clock.GetUtcNow().UtcDateTime);
        foreach (var one in touched)
        {
            var entry = new AuditEntry
            {
                Sequence = last.Sequence + 1,
                At = now,
                UserId = visit.Visitor?.Id ?? Guid.Empty,
                Deed = db.Deed,
                Kind = one.Kind,
                RowId = one.RowId,
                Change = one.Change,
                Count = one.Count,
                Values = one.Values,
                Previous = last.Hash,
            }.Close(visit.PartnershipId, key.Bytes);
            _appended.Add(entry);
            db.Add(entry);
            last = new(visit.PartnershipId, entry.Sequence, entry.Hash);
        }
    }

    private static long LockOf(Guid partnershipId) => System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(partnershipId.ToByteArray().AsSpan(8));

    private async Task GiveUp(DbContext db)
    {
        foreach (var entry in _appended) db.Entry(entry).State = EntityState.Detached;
        _appended.Clear();
        await Leave();
    }

    // A transaction that was not committed is rolled back by this.
    private async Task Leave()
    {
        if (_ours is null) return;
        await _ours.DisposeAsync();
        _ours = null;
    }
}
