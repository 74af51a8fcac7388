using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Participants;

/// <summary>Somebody calls all who sit in the group on the meeting's day and are not called yet.</summary>
[Needs(Permission.WorkTogether)]
public sealed class CallSeats(SamhandlingDb db, SeatsOnDay seated)
{
    /// <returns>How many were called.</returns>
    public async Task<Result<int>> Handle(Guid meetingId, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        var there = await db.Participants.Where(p => p.MeetingId == meetingId).Select(p => p.PersonId).ToListAsync(cancel);
        var called = (await seated.On(meeting.GroupId, meeting.Day, cancel)).Where(s => !there.Contains(s.Person)).ToList();
        db.Participants.AddRange(called.Select(s => new Participant { MeetingId = meetingId, PersonId = s.Person, OrganisationId = s.Organisation }));
        return await db.SaveAsync<int>(called.Count, cancel);
    }
}
