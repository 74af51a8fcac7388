using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Agendas;

/// <summary>A coordinator takes away a meeting that was entered by mistake. What was promised there stays in the ledger and says where it began.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveMeeting(SamhandlingDb db)
{
    /// <summary>Refused when its minutes are approved: those stay.</summary>
    public async Task<Result<Meeting>> Handle(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.AsSplitQuery().Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.LockedAt is not null) return new Refusal("", Meetings.Texts.MinutesAreApproved);
        foreach (var promise in await db.Promises.Where(p => p.MeetingId == meetingId).ToListAsync(cancel)) promise.RememberMeeting(meeting);
        db.Meetings.Remove(meeting);
        return await db.SaveAsync<Meeting>(meeting, cancel);
    }
}
