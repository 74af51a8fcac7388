using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Agendas;

/// <summary>Somebody puts a topic that waits with a group on the agenda of one of its coming meetings.</summary>
[Needs(Permission.WorkTogether)]
public sealed class PlaceTopic(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>The topic's key and the meeting's, as a button says them.</summary>
        public string? Choice { get; set; }
    }

    public async Task<Result<Meeting>> Handle(Form form, CancellationToken cancel = default)
    {
        if (form.Choice?.Split(':') is not [var first, var second] || !Guid.TryParse(first, out var topicId) || !Guid.TryParse(second, out var meetingId)) throw new NotFoundException();
        var topic = await db.AgendaPoints.Where(p => p.Id == topicId && p.GroupId != null).OneAsync(cancel);
        var meeting = await db.Meetings.Include(m => m.Points).Where(m => m.Id == meetingId && m.GroupId == topic.GroupId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        topic.ComeOn(meetingId, meeting.Points.Select(p => p.Number).DefaultIfEmpty().Max() + 1);
        return await db.SaveAsync<Meeting>(meeting, cancel);
    }
}
