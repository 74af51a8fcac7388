using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Agendas;

/// <summary>Somebody moves a point of an agenda up or down by one place.</summary>
[Needs(Permission.WorkTogether)]
public sealed class ArrangeAgenda(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>The point that moves up, if a button said so.</summary>
        public Guid? Earlier { get; set; }

        /// <summary>The point that moves down.</summary>
        public Guid? Later { get; set; }
    }

    public Task<Meeting> Find(Guid meetingId, CancellationToken cancel = default) => db.Meetings.Include(m => m.Points).Where(m => m.Id == meetingId).OneAsync(cancel);

    public async Task<Result<Meeting>> Handle(Guid meetingId, Form form, CancellationToken cancel = default)
    {
        var meeting = await Find(meetingId, cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        if (form.Earlier is { } earlier) meeting.Move(earlier, -1);
        if (form.Later is { } later) meeting.Move(later, 1);
        return await db.SaveAsync<Meeting>(meeting, cancel);
    }
}
