using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Trials;

/// <summary>Gives each trial of approved minutes the day on which one looks back at it: the day its line names, else the next meeting's, else three months on.</summary>
public sealed class OpenTrials(SamhandlingDb db, OpenMinutes minutes)
{
    private const int MonthsWithoutMeeting = 3;

    /// <summary>Saved with what approves the minutes.</summary>
    public async Task Of(Meeting meeting, CancellationToken cancel = default)
    {
        var trials = db.Trials;
        var lines = await db.MinutesLines.Where(l => l.Point!.MeetingId == meeting.Id && l.Kind == LineKind.Trial && !trials.Any(t => t.LineId == l.Id)).OrderBy(l => l.Number).ThenBy(l => l.Id).ToListAsync(cancel);
        if (lines.Count == 0) return;
        var occasion = await minutes.Occasion(meeting, cancel);
        foreach (var line in lines) db.Trials.Add(Trial.Of(line.Id, LineReading.Of(line.Text, occasion, LineKind.Trial).By ?? occasion.NextMeeting ?? meeting.Day.AddMonths(MonthsWithoutMeeting)));
    }
}
