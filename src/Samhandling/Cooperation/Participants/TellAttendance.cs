using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Participants;

/// <summary>Somebody ticks who came. Of two who do so at one time neither undoes what the other ticked.</summary>
[Needs(Permission.WorkTogether)]
public sealed class TellAttendance(SamhandlingDb db)
{
    public sealed class Form
    {
        /// <summary>Null when none is ticked.</summary>
        public List<Guid>? Present { get; set; }

        /// <summary>Who was ticked when the form was opened: only what was changed since is done.</summary>
        public List<Guid>? Told { get; set; }

        /// <summary>Goes along always, so that a form without a tick is still a form that was sent.</summary>
        public bool IsSent { get; set; }
    }

    public async Task<Result<int>> Handle(Guid meetingId, Form form, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        var (present, told) = ((form.Present ?? []).ToHashSet(), (form.Told ?? []).ToHashSet());
        var changed = present.Except(told).Concat(told.Except(present)).ToList();
        foreach (var one in await db.Participants.Where(p => p.MeetingId == meetingId && changed.Contains(p.Id)).ToListAsync(cancel)) one.IsPresent = present.Contains(one.Id);
        return await db.SaveAsync<int>(changed.Count, cancel);
    }
}
