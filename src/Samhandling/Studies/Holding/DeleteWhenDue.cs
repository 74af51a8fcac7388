using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform;
using Samhandling.Studies.Matching;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Holding;

/// <summary>Deletes who was asked, all that was answered and the networks of it on the day that was promised. The study, its rounds and its questions stay, and its rounds are closed.</summary>
public sealed class DeleteWhenDue(SamhandlingDb db, TimeProvider clock)
{
    public async Task Work(CancellationToken cancel = default)
    {
        var (now, today) = (clock.GetUtcNow().UtcDateTime, clock.Today());
        var due = await db.Rounds.Where(r => r.Study!.DeleteOn <= today && (db.Set<Respondent>().Any(p => p.RoundId == r.Id) || r.OpenLinkHash != null)).ToListAsync(cancel);
        if (due.Count == 0) return;
        foreach (var round in due)
        {
            round.OpenTo(null);
            if (round.OpenedAt is not null) round.Close(now);
        }
        var ids = due.ConvertAll(r => r.Id);
        // What they answered, and their links, go with them.
        db.RemoveRange(await db.Respondents.Where(r => ids.Contains(r.RoundId)).ToListAsync(cancel));
        await BuiltNetworks.Remove(db, ids, cancel);
        db.RemoveRange(await db.NameMatches.Where(m => ids.Contains(m.RoundId)).ToListAsync(cancel));
        await db.SaveDurablyAsync<int>(due.Count, cancel);
    }
}
