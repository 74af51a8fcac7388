using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody approves the minutes: from then on they stay as they are, and what was not reached moves on.</summary>
[Needs(Permission.WorkTogether)]
public sealed class LockMinutes(SamhandlingDb db, NextMeeting next, TimeProvider clock)
{
    public async Task<Result<Meeting>> Handle(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.LockedAt is not null) return meeting;
        if (!meeting.Lock(clock.GetUtcNow().UtcDateTime).Try(out _, out var refusal)) return refusal;
        await next.MoveOn(meeting, cancel);
        return await db.SaveDurablyAsync<Meeting>(meeting, cancel);
    }
}
