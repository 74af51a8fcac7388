using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Asking;

/// <summary>A respondent makes a code, to go on with on another device. One that was made before opens nothing any more.</summary>
[Needs(Permission.Nothing)]
public sealed class MakeDeviceLink(SamhandlingDb db, TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    /// <param name="respondentId">Who sits here, by a link of their own.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>What opens it, told this once.</returns>
    public async Task<Result<PrintedCode>> Handle(Guid respondentId, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // One without an end is what somebody who came by the open link sits here by.
        foreach (var before in await db.AnswerLinks.Where(l => l.RespondentId == respondentId && l.Way == LinkWay.Device && l.EndsAt != null && l.RevokedAt == null).ToListAsync(cancel)) before.Revoke(now);
        var (link, code) = AnswerLink.Coded(respondentId, LinkWay.Device, now, now + Lasts);
        db.AnswerLinks.Add(link);
        return await db.SaveDurablyAsync<PrintedCode>(code, cancel);
    }
}
