using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Meetings;

/// <summary>Finds meetings by title, place, group and the points of their agendas; the latest first. A partnership has some hundreds a year, and all are read.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchMeetings(SamhandlingDb db, Visit visit) : ISearch
{
    public string Kind => Texts.Meetings;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var all = await db.Meetings.AsNoTracking().Include(m => m.Group).OrderByDescending(m => m.Day).ThenBy(m => m.Id).ToListAsync(cancel);
        var titles = (await db.AgendaPoints.Where(p => p.MeetingId != null).Select(p => new { p.MeetingId, p.Title }).ToListAsync(cancel)).ToLookup(p => p.MeetingId!.Value, p => p.Title);
        return [.. all.Where(m => words.AreIn($"{m.Title} {m.Place} {m.Group?.Name} {string.Join(' ', titles[m.Id])}")).Take(most).Select(m => new Hit(m.Title, m.When(), visit.Address($"meetings/{m.Id}")))];
    }
}
