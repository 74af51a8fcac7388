using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Cooperation.Minutes;

/// <summary>Finds what was decided, the latest first. What is not approved is found by those who write it.</summary>
[Needs(Permission.SeeCooperation)]
public sealed class SearchDecisions(SamhandlingDb db, Visit visit) : ISearch
{
    private const int Shown = 120;

    public string Kind => Texts.Decisions;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var isWriting = visit.May(Permission.WorkTogether);
        var all = await db.MinutesLines.Where(l => l.Kind == LineKind.Decision && (isWriting || l.Point!.Meeting!.LockedAt != null)).OrderByDescending(l => l.Point!.Meeting!.Day).ThenBy(l => l.Id)
            .Select(l => new { l.Text, l.Point!.MeetingId, l.Point.Meeting!.Title, l.Point.Meeting.Day }).ToListAsync(cancel);
        return [.. all.Where(l => words.AreIn(l.Text)).Take(most).Select(l => new Hit(l.Text.Length > Shown ? $"{l.Text[..Shown]}…" : l.Text, Texts.DecidedAt.With(l.Title, l.Day), visit.Address($"meetings/{l.MeetingId}")))];
    }
}
