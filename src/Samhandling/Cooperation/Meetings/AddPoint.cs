using Samhandling.Cooperation.Reading;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Meetings;

/// <summary>Somebody puts points on the agenda of a meeting, one on each line. One that stands there already is raised again.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AddPoint(SamhandlingDb db)
{
    public sealed class Form
    {
        [Needed, AtMost(CallMeeting.AgendaLength)] public string? Points { get; set; }
    }

    public async Task<Result<Meeting>> Handle(Guid meetingId, Form form, CancellationToken cancel = default)
    {
        var meeting = await db.Meetings.AsSplitQuery().Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Id == meetingId).OneAsync(cancel);
        if (meeting.WhyClosed is { } why) return new Refusal("", why);
        var points = MinutesText.Lines(form.Points ?? "");
        if (points.Count + meeting.Points.Count > AgendaPoint.MostPoints || points.Any(p => p.Length > AgendaPoint.TitleLength)) return new Refusal(nameof(Form.Points), Texts.AgendaIsTooLong.With(AgendaPoint.MostPoints, AgendaPoint.TitleLength));
        meeting.Raise(points.Select(RaisedTopic.Said));
        return await db.SaveAsync<Meeting>(meeting, cancel);
    }
}
