using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Asking;

/// <summary>An analyst revokes all the links of one who is asked: a letter went astray. The next letter brings a new one.</summary>
[Needs(Permission.RunStudies)]
public sealed class RevokeLinks(SamhandlingDb db, AskedList list, TimeProvider clock)
{
    /// <returns>How many links could be used until now.</returns>
    public async Task<Result<int>> Handle(Guid roundId, Guid respondentId, CancellationToken cancel = default)
    {
        var respondent = await list.One(roundId, respondentId, cancel);
        var now = clock.GetUtcNow().UtcDateTime;
        var usable = (await db.AnswerLinks.Where(l => l.RespondentId == respondent.Id && l.RevokedAt == null).ToListAsync(cancel)).FindAll(l => l.IsUsable(now));
        foreach (var link in usable) link.Revoke(now);
        return await db.SaveDurablyAsync<int>(usable.Count, cancel);
    }
}
