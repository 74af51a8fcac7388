using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Audit;

/// <summary>The event logs of the whole instance, as its operator checks them.</summary>
public sealed class AuditLog(SamhandlingDb db, Settings settings, AuditKey key, TimeProvider clock)
{
    public string HeadsFile => Path.Combine(settings.Folder, "audit-heads.txt");

    public async Task<AuditReading> Read(IEnumerable<AuditHead> heads, CancellationToken cancel = default)
    {
        var reading = new AuditReading(key.Bytes, heads);
        var entries = db.AuditEntries.IgnoreQueryFilters().AsNoTracking()
            .OrderBy(e => EF.Property<Guid>(e, SamhandlingDb.Owner)).ThenBy(e => e.Sequence).ThenBy(e => e.Id)
            .Select(e => new Owned(EF.Property<Guid>(e, SamhandlingDb.Owner), e));
        await foreach (var owned in entries.AsAsyncEnumerable().WithCancellation(cancel)) reading.Take(owned.PartnershipId, owned.Entry);
        return reading;
    }

    /// <summary>Where each chain ends now.</summary>
    public async Task<IReadOnlyList<AuditHead>> Heads(CancellationToken cancel = default)
    {
        var entries = db.AuditEntries.IgnoreQueryFilters().AsNoTracking();
        return await entries.Where(e => !entries.Any(later => EF.Property<Guid>(later, SamhandlingDb.Owner) == EF.Property<Guid>(e, SamhandlingDb.Owner) && later.Sequence > e.Sequence))
            .Select(e => new AuditHead(EF.Property<Guid>(e, SamhandlingDb.Owner), e.Sequence, e.Hash)).ToListAsync(cancel);
    }

    /// <summary>Writes down where the chains end, for whoever keeps that file elsewhere too.</summary>
    public async Task WriteHeads(CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow().UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        await File.AppendAllLinesAsync(HeadsFile, (await Heads(cancel)).Select(head => $"{now} {head}"), cancel);
    }

    private sealed record Owned(Guid PartnershipId, AuditEntry Entry);
}
