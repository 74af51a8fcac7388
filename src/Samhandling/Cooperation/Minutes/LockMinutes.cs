using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Trials;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Somebody approves the minutes: from then on they stay as they are, what was not reached moves on, and what is tried gets a day to look back.</summary>
[Needs(Permission.WorkTogether)]
public sealed class LockMinutes(SamhandlingDb db, NextMeeting next, OpenTrials trials, TimeProvider clock)
{
    public async Task<Result<Meeting>> Handle(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.LockedAt is not null) return meeting;
        if (!meeting.Lock(clock.GetUtcNow().UtcDateTime).Try(out _, out var refusal)) return refusal;
        await trials.Of(meeting, cancel);
        await next.MoveOn(meeting, cancel);
        return await db.SaveDurablyAsync<Meeting>(meeting, cancel);
    }
}
