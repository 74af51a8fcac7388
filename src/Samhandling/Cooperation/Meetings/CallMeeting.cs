using Samhandling.Cooperation.Reading;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Participants;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Meetings;

/// <summary>Somebody calls people to a meeting, or to several with as many weeks between them.</summary>
[Needs(Permission.WorkTogether)]
public sealed class CallMeeting(SamhandlingDb db, SeatsOnDay seated)
{
    public const int MostMeetings = 60, MostWeeks = 52, AgendaLength = 10_000;

    public sealed class Form : MeetingForm
    {
        /// <summary>Null for a meeting of no group.</summary>
        public Guid? GroupId { get; set; }

        /// <summary>One point on each line.</summary>
        [AtMost(AgendaLength)] public string? Agenda { get; set; }

        /// <summary>How many meetings; one alone is no series.</summary>
        public int? Meetings { get; set; }
        public int? Weeks { get; set; }
    }

    /// <summary>The first of them. Who sits in the group that day is called, and what waits for its next meeting comes on the first agenda.</summary>
    public async Task<Result<Meeting>> Handle(Form form, CancellationToken cancel = default)
    {
        var group = form.GroupId is { } id ? await db.Groups.Where(g => g.Id == id).OneAsync(cancel) : null;
        var (count, weeks) = (form.Meetings ?? 1, form.Weeks ?? 4);
        if (count is < 1 or > MostMeetings) return new Refusal(nameof(Form.Meetings), Texts.MeetingsAreBetween.With(MostMeetings));
        if (weeks is < 1 or > MostWeeks) return new Refusal(nameof(Form.Weeks), Texts.WeeksAreBetween.With(MostWeeks));
        var facts = form.Facts();
        if (group is not null && !group.IsOn(facts.Day)) return new Refusal(nameof(Form.GroupId), Texts.GroupIsNotOn.With(group.Name, facts.Day));
        Guid? series = count > 1 ? Guid.CreateVersion7() : null;
        Meeting? first = null;
        for (var i = 0; i < count; i++)
        {
            if (!Meeting.Of(At(facts, 7 * weeks * i), group?.Id, series).Try(out var meeting, out var refusal)) return refusal;
            foreach (var (person, organisation) in await seated.On(group?.Id, meeting.Day, cancel)) meeting.Participants.Add(new() { MeetingId = meeting.Id, PersonId = person, OrganisationId = organisation });
            db.Meetings.Add(meeting);
            first ??= meeting;
        }
        var points = MinutesText.Lines(form.Agenda ?? "");
        if (points.Count > AgendaPoint.MostPoints || points.Any(p => p.Length > AgendaPoint.TitleLength)) return new Refusal(nameof(Form.Agenda), Texts.AgendaIsTooLong.With(AgendaPoint.MostPoints, AgendaPoint.TitleLength));
        foreach (var point in points) first!.Discuss(point);
        await TakeWaiting(first!, cancel);
        return await db.SaveAsync<Meeting>(first!, cancel);
    }

    private async Task TakeWaiting(Meeting meeting, CancellationToken cancel)
    {
        if (meeting.GroupId is not { } group) return;
        var number = meeting.Points.Count;
        // What a survey asked for is put on a meeting by hand: all of it at once would fill the first.
        foreach (var point in await db.AgendaPoints.Where(p => p.GroupId == group && p.MeetingId == null && (p.Rank == null || p.Carried > 0)).OrderBy(p => p.Id).ToListAsync(cancel)) point.ComeOn(meeting.Id, ++number);
    }

    /// <summary>The same time so many days later. Where clocks jump over it that day, an hour later.</summary>
    private static MeetingFacts At(MeetingFacts facts, int days)
    {
        var day = facts.Day.AddDays(days);
        var from = days > 0 && LocalTime.IsSkipped(day, facts.From, facts.Zone) ? facts.From.AddHours(1) : facts.From;
        return facts with { Day = day, From = from, LastDay = facts.LastDay?.AddDays(days) };
    }
}
