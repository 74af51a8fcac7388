using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Letters;

/// <summary>Sends the letters of a partnership whose time has come. Those of a round that was closed meanwhile are never sent.</summary>
public sealed class SendWhenDue(SamhandlingDb db, SendMailing mailings, Settings settings, TimeProvider clock)
{
    /// <summary>How often it is looked.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public async Task Work(CancellationToken cancel = default)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        var due = await db.Mailings.AsNoTracking().Include(m => m.Round).Where(m => m.SentAt == null && m.SendAt <= now).OrderBy(m => m.SendAt).ToListAsync(cancel);
        foreach (var mailing in due.Where(m => SendMailing.Hindrance(m.Round!, settings, today) is null)) await mailings.Send(() => db.Mailings.Where(m => m.Id == mailing.Id).OneAsync(cancel), nameof(SendWhenDue), cancel);
    }
}
