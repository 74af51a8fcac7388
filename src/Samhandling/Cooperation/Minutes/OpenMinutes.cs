using Samhandling.Cooperation.Reading;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Minutes as long as they can be written, and what their lines are read against.</summary>
public sealed class OpenMinutes(SamhandlingDb db, NextMeeting next)
{
    /// <summary>Refused when the minutes are approved, or the meeting was called off.</summary>
    public async Task<Result<AgendaPoint>> Point(Guid pointId, CancellationToken cancel = default)
    {
        var point = await db.AgendaPoints.Include(p => p.Meeting).Where(p => p.Id == pointId && p.MeetingId != null).OneAsync(cancel);
        return point.Meeting!.WhyClosed is { } why ? new Refusal("", why) : point;
    }

    public async Task<Occasion> Occasion(Meeting meeting, CancellationToken cancel = default)
    {
        var id = meeting.Id;
        var names = await db.Participants.Where(p => p.MeetingId == id).Select(p => p.Person!.Name).ToListAsync(cancel);
        return new(meeting.Day, (await next.After(meeting, cancel))?.Day, names);
    }
}
