using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Overlap;
using Samhandling.Cooperation.RaisedQuestions;
using Samhandling.Cooperation.Reading;
using Samhandling.Cooperation.Votes;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Meetings;

/// <summary>Which meeting comes after another: that of its series, else of its group.</summary>
public sealed class NextMeeting(SamhandlingDb db)
{
    public Task<Meeting?> After(Meeting meeting, CancellationToken cancel = default)
    {
        var (series, group, day) = (meeting.SeriesId, meeting.GroupId, meeting.Day);
        return db.Meetings.AsSplitQuery().Include(m => m.Points).ThenInclude(p => p.Lines).Where(m => m.Day > day && m.LockedAt == null && m.CancelledAt == null && ((series != null && m.SeriesId == series) || (group != null && m.GroupId == group)))
            .OrderBy(m => m.SeriesId == series && series != null ? 0 : 1).ThenBy(m => m.Day).ThenBy(m => m.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Takes what was not reached to the next meeting; while none is called, it waits with the group. A meeting of neither series nor group keeps it.</summary>
    public async Task<int> MoveOn(Meeting meeting, CancellationToken cancel = default)
    {
        var votes = db.Ballots;
        var left = await db.AgendaPoints.Where(p => p.MeetingId == meeting.Id && !p.IsMovedOn && p.Lines.Count == 0 && !votes.Any(v => v.PointId == p.Id)).OrderBy(p => p.Number).ToListAsync(cancel);
        var next = await After(meeting, cancel);
        if (next is null && meeting.GroupId is null) return 0;
        foreach (var point in left)
        {
            point.MoveOn();
            var again = next is not null ? next.TakeOver(point) : db.AgendaPoints.Add(point.Again(null, 0, meeting.GroupId)).Entity;
            foreach (var question in await db.OpenQuestions.Where(q => q.PointId == point.Id).ToListAsync(cancel)) question.ComeOn(again.Id);
        }
        return left.Count;
    }

    /// <summary>Puts topics on the next agenda; while no meeting is called they wait with the group. What waits already is raised again. A meeting of neither series nor group takes them itself.</summary>
    public async Task Bring(Meeting meeting, IReadOnlyCollection<RaisedTopic> topics, CancellationToken cancel = default)
    {
        if (topics.Count == 0) return;
        var next = await After(meeting, cancel) ?? (meeting.GroupId is null ? meeting : null);
        if (next is not null) next.Raise(topics);
        else await Wait(meeting.GroupId!.Value, [.. topics.Select(t => (t, (int?)null))], cancel);
    }

    /// <summary>Lets topics wait for a group's next agenda. What waits already is raised again.</summary>
    public async Task Wait(Guid groupId, IReadOnlyCollection<(RaisedTopic Topic, int? Rank)> topics, CancellationToken cancel = default)
    {
        var waiting = await db.AgendaPoints.Where(p => p.GroupId == groupId && p.MeetingId == null).ToListAsync(cancel);
        foreach (var (topic, rank) in topics)
        {
            if (waiting.Find(p => p.IsAbout(topic.Title)) is { } there) { there.Raise(topic.Times); continue; }
            var point = AgendaPoint.Waiting(groupId, topic, rank);
            waiting.Add(point);
            db.AgendaPoints.Add(point);
        }
    }
}

/// <summary>When groups have met here, as their meetings say.</summary>
public sealed class HeldDays(SamhandlingDb db, TimeProvider clock) : IMeetingDays
{
    public async Task<IReadOnlyDictionary<Guid, DateOnly>> Last(CancellationToken cancel)
    {
        var today = clock.Today();
        return await db.Meetings.Where(m => m.GroupId != null && m.Day <= today && m.CancelledAt == null).GroupBy(m => m.GroupId!.Value).Select(g => new { g.Key, Day = g.Max(m => m.Day) }).ToDictionaryAsync(g => g.Key, g => g.Day, cancel);
    }
}
