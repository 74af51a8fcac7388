using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.GatheredStudies;

/// <summary>The visitor's own files that are not taken in and not too old.</summary>
public sealed class OpenGatherings(SamhandlingDb db, Visit visit, TimeProvider clock)
{
    public DateOnly Today => clock.Today();

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid? Owner => visit.Visitor?.Id;

    /// <summary>Takes away what is too old, whose ever it is: answers hold what persons have said.</summary>
    public async Task DeleteOld(CancellationToken cancel = default)
    {
        var oldest = Now - GatheredFile.Lasts;
        await db.GatheredFiles.Where(g => g.TakenInAt == null && g.HandedInAt <= oldest).ExecuteDeleteAsync(cancel);
    }

    public async Task<GatheredFile> One(Guid id, CancellationToken cancel = default)
    {
        var oldest = Now - GatheredFile.Lasts;
        return await db.GatheredFiles.Where(g => g.Id == id && g.OwnerId == Owner && g.TakenInAt == null && g.HandedInAt > oldest).OneAsync(cancel);
    }

    /// <summary>The round that came of a file of the visitor's, for who sends a form twice; null where it is not taken in.</summary>
    public Task<Guid?> TakenIn(Guid id, CancellationToken cancel = default) => db.GatheredFiles.Where(g => g.Id == id && g.OwnerId == Owner && g.TakenInAt != null).Select(g => g.RoundId).FirstOrDefaultAsync(cancel);
}
