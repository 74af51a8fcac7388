using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Meetings;

/// <summary>Somebody changes when, where or as what people meet.</summary>
[Needs(Permission.WorkTogether)]
public sealed class DescribeMeeting(SamhandlingDb db)
{
    public Task<Meeting> Find(Guid id, CancellationToken cancel = default) => db.Meetings.Where(m => m.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, its minutes are approved, or it was called off.</summary>
    public async Task<Result<Meeting>> Handle(Guid id, MeetingForm form, CancellationToken cancel = default)
    {
        var meeting = await Find(id, cancel);
        if (form.Version != meeting.Version) return Refusal.Clash;
        return meeting.WhyClosed is { } why ? new Refusal("", why) : await db.SaveAsync(meeting.Change(form.Facts()), cancel);
    }
}
