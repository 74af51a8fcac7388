using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Organisations;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Pasting;

/// <summary>Reads whole minutes against their meeting: its agenda, who was called, and when one meets again.</summary>
public sealed class PastedReading(SamhandlingDb db, OpenMinutes minutes, Givers givers)
{
    public async Task<PastedMinutes> Read(Meeting meeting, string text, CancellationToken cancel = default)
    {
        var (occasion, who) = (await minutes.Occasion(meeting, cancel), await givers.Of(meeting.Id, meeting.Day, cancel));
        var titles = await db.AgendaPoints.Where(p => p.MeetingId == meeting.Id && !p.IsMovedOn).OrderBy(p => p.Number).Select(p => p.Title).ToListAsync(cancel);
        var organisations = (await db.Organisations.Select(o => new Choice(o.Id, o.Name)).ToListAsync(cancel)).ToLookup(o => o.Name, StringComparer.OrdinalIgnoreCase);
        var number = 0;
        List<PastedPoint> points = [];
        foreach (var point in MinutesText.Points(text))
        {
            var title = point.Title ?? titles.FirstOrDefault() ?? Texts.Notes;
            var lines = point.Lines.Select(line => Line(++number, line, point.IsForLater)).ToList();
            points.Add(new(title, titles.Contains(title, StringComparer.OrdinalIgnoreCase), lines));
        }
        return new(points, who);

        PastedLine Line(int at, string written, bool isForLater)
        {
            var (kind, words) = LineMarks.Read(written);
            var read = LineReading.Of(words, occasion, kind);
            var giver = read.Who is { } name ? who.FirstOrDefault(g => g.Name.StartsWith($"{name},", StringComparison.OrdinalIgnoreCase)) : null;
            return new(at, words, isForLater && kind is null, read, giver, read.WithWhom is { } with ? organisations[with].FirstOrDefault() : null);
        }
    }
}
