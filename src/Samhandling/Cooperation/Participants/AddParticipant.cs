using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Participants;

/// <summary>Somebody calls one more person to a meeting, in what the person does for an organisation.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AddParticipant(SamhandlingDb db)
{
    public sealed class Form
    {
        public Guid EngagementId { get; set; }
    }

    /// <summary>Refused if the person is called already.</summary>
    public async Task<Result<Participant>> Handle(Guid meetingId, Form form, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        var engagement = await db.Engagements.Where(e => e.Id == form.EngagementId).OneAsync(cancel);
        if (await db.Participants.AnyAsync(p => p.MeetingId == meetingId && p.PersonId == engagement.PersonId, cancel)) return new Refusal("", Texts.IsCalledAlready);
        Participant called = new() { MeetingId = meetingId, PersonId = engagement.PersonId, OrganisationId = engagement.OrganisationId };
        db.Participants.Add(called);
        return await db.SaveAsync<Participant>(called, cancel);
    }
}
