using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Strategies.Viewpoints;
using Samhandling.Strategies.Openness;

namespace Samhandling.Strategies.Engaged;

/// <summary>An actor and its curve.</summary>
public sealed record EngagedActor(Guid OrganisationId, string Name, EngagementCurve Curve);

/// <summary>Reads how often each actor did something over eight years: came to a meeting or an occasion, kept a promise, answered or contributed, or changed its own rows on a day. Sign-ins are not kept, and not counted.</summary>
public sealed class ReadEngagement(SamhandlingDb db, TimeProvider clock)
{
    public const int Years = 8;

    /// <summary>The half-years that are shown, the oldest first; the last goes on.</summary>
    public IReadOnlyList<HalfYear> Halves => [.. Enumerable.Range(0, (2 * Years) + 1).Select(i => HalfYear.Of(clock.Today()).Before((2 * Years) - i))];

    /// <summary>All who did anything in that time, those that have dropped first.</summary>
    public async Task<IReadOnlyList<EngagedActor>> Read(CancellationToken cancel = default)
    {
        var (today, halves) = (clock.Today(), Halves);
        var deeds = (await Deeds(halves[0].FirstDay, today, cancel)).Where(d => d.Day <= today).ToLookup(d => d.OrganisationId);
        var names = await db.Organisations.Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        return [.. names.Where(o => deeds.Contains(o.Id)).Select(o => new EngagedActor(o.Id, o.Name, Curve(deeds[o.Id], halves)))
            .OrderByDescending(a => a.Curve.HasDropped).ThenByDescending(a => a.Curve.HasDropped ? a.Curve.Fall : 0).ThenBy(a => a.Name, StringComparer.CurrentCulture).ThenBy(a => a.OrganisationId)];
    }

    private static EngagementCurve Curve(IEnumerable<Did> deeds, IReadOnlyList<HalfYear> halves)
    {
        var byHalf = deeds.CountBy(d => HalfYear.Of(d.Day)).ToDictionary();
        return new([.. halves.Select(h => byHalf.GetValueOrDefault(h))]);
    }

    private sealed record Did(Guid OrganisationId, DateOnly Day);

    private async Task<List<Did>> Deeds(DateOnly from, DateOnly today, CancellationToken cancel)
    {
        var since = DateTime.SpecifyKind(from.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        var met = await db.Participants.Where(p => p.IsPresent && p.OrganisationId != null && p.Meeting!.CancelledAt == null && p.Meeting.Day >= from && p.Meeting.Day <= today).Select(p => new { Organisation = p.OrganisationId!.Value, p.MeetingId, p.Meeting!.Day }).Distinct().ToListAsync(cancel);
        var kept = await db.Promises.Where(p => p.State == PromiseState.Done && p.EndedOn >= from).Select(p => new Did(p.OrganisationId, p.EndedOn!.Value)).ToListAsync(cancel);
        var answered = await db.InputInvitations.Where(i => i.AnsweredAt >= since).Select(i => new { i.OrganisationId, At = i.AnsweredAt!.Value }).ToListAsync(cancel);
        var contributed = await db.Viewpoints.Where(c => c.Day >= from).Select(c => new Did(c.OrganisationId, c.Day)).ToListAsync(cancel);
        var occasions = await db.Occasions.AsNoTracking().Include(o => o.Parties).Where(o => o.Day >= from).ToListAsync(cancel);
        var speaking = await db.Spokespersons.Select(s => new { s.UserId, s.OrganisationId }).ToListAsync(cancel);
        var users = speaking.ConvertAll(s => s.UserId).Distinct().ToList();
        var changed = await db.AuditEntries.Where(e => e.At >= since && users.Contains(e.UserId)).Select(e => new { e.UserId, e.At.Date }).Distinct().ToListAsync(cancel);
        return
        [
            .. met.Select(m => new Did(m.Organisation, m.Day)),
            .. kept,
            .. answered.Select(a => new Did(a.OrganisationId, DateOnly.FromDateTime(a.At))),
            .. contributed,
            .. occasions.SelectMany(o => o.Parties.Select(p => new Did(p.OrganisationId, o.Day))),
            .. speaking.Join(changed, s => s.UserId, c => c.UserId, (s, c) => new Did(s.OrganisationId, DateOnly.FromDateTime(c.Date))).Distinct(),
        ];
    }
}
