using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Office;

namespace Samhandling.Cooperation.Holding;

/// <summary>What cooperation has to tell of a year: of each group that met, its meetings, decisions and promises, and what became of these.</summary>
public sealed class FactsOfCooperation(SamhandlingDb db) : IReportSource
{
    public async Task<IReadOnlyList<ReportFact>> Of(int year, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var (meetings, lines, promises, initiatives) = (db.Meetings, db.MinutesLines, db.Promises, db.Initiatives);
        var held = await meetings.Where(m => m.CancelledAt == null && m.GroupId != null && m.Day >= first && m.Day <= last).Select(m => new { GroupId = m.GroupId!.Value, m.Group!.Name }).ToListAsync(cancel);
        // What was decided is so once the minutes are approved.
        var decided = await lines.Where(l => l.Kind == LineKind.Decision && l.Point!.Meeting!.LockedAt != null && l.Point.Meeting.Day >= first && l.Point.Meeting.Day <= last).Select(l => l.Point!.Meeting!.GroupId).ToListAsync(cancel);
        var promised = await promises.Where(p => p.GivenOn >= first && p.GivenOn <= last && p.MeetingId != null).Select(p => new { p.Meeting!.GroupId, p.State }).ToListAsync(cancel);
        var begun = await initiatives.CountAsync(i => i.Confirmations.Any(c => c.WithdrawnAt == null && c.ConfirmedAt.Year == year), cancel);
        return
        [
            .. held.GroupBy(m => (m.GroupId, m.Name)).OrderBy(g => g.Key.Name, StringComparer.CurrentCulture).ThenBy(g => g.Key.GroupId).Select(g =>
                new ReportFact($"group:{g.Key.GroupId}", g.Key.GroupId, Texts.GroupDid.With(g.Key.Name, g.Count(), decided.Count(id => id == g.Key.GroupId), promised.Count(p => p.GroupId == g.Key.GroupId), promised.Count(p => p.GroupId == g.Key.GroupId && p.State == PromiseState.Done)))),
            .. begun == 0 ? [] : new[] { new ReportFact("initiatives", null, Texts.InitiativesConfirmed.With(begun)) },
        ];
    }
}
