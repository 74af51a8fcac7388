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
        var deeds = (await Deeds(halves[0].FirstDay, today, cancel)).ToLookup(d => d.OrganisationId);
        var names = await db.Organisations.Select(o => new { o.Id, o.Name }).ToListAsync(cancel);
        return [.. names.Where(o => deeds.Contains(o.Id)).Select(o => new EngagedActor(o.Id, o.Name, Curve(deeds[o.Id], halves)))
            .OrderByDescending(a => a.Curve.HasDropped).ThenByDescending(a => a.Curve.HasDropped ? a.Curve.Fall : 0).ThenBy(a => a.Name, StringComparer.CurrentCulture).ThenBy(a => a.OrganisationId)];
    }

    /// <summary>The curve of one of them, for its own page; null where it has done nothing in that time.</summary>
    public async Task<EngagementCurve?> Of(Guid organisationId, CancellationToken cancel = default)
    {
        var (today, halves) = (clock.Today(), Halves);
        var deeds = await Deeds(halves[0].FirstDay, today, cancel, organisationId);
        return deeds.Count == 0 ? null : Curve(deeds, halves);
    }

    private static EngagementCurve Curve(IEnumerable<Did> deeds, IReadOnlyList<HalfYear> halves)
    {
        var byHalf = deeds.CountBy(d => HalfYear.Of(d.Day)).ToDictionary();
        return new([.. halves.Select(h => byHalf.GetValueOrDefault(h))]);
    }

    private sealed record Did(Guid OrganisationId, DateOnly Day);

    // In two questions: what has a day, and what has a time.
    private async Task<List<Did>> Deeds(DateOnly from, DateOnly today, CancellationToken cancel, Guid? only = null)
    {
        var since = DateTime.SpecifyKind(from.ToDateTime(TimeOnly.MinValue), DateTimeKind.Utc);
        var met = db.Participants.Where(p => p.IsPresent && p.OrganisationId != null && p.Meeting!.CancelledAt == null && p.Meeting.Day >= from).Select(p => new { Organisation = p.OrganisationId!.Value, p.MeetingId, p.Meeting!.Day }).Distinct().Select(m => new { m.Organisation, m.Day });
        var kept = db.Promises.Where(p => p.State == PromiseState.Done && p.EndedOn >= from).Select(p => new { Organisation = p.OrganisationId, Day = p.EndedOn!.Value });
        var contributed = db.Viewpoints.Where(c => c.Day >= from).Select(c => new { Organisation = c.OrganisationId, c.Day });
        var occasions = db.OccasionParties.Join(db.Occasions.Where(o => o.Day >= from), p => p.OccasionId, o => o.Id, (p, o) => new { Organisation = p.OrganisationId, o.Day });
        var answered = db.InputInvitations.Where(i => i.AnsweredAt >= since).Select(i => new { Organisation = i.OrganisationId, At = i.AnsweredAt!.Value });
        var changed = db.Spokespersons.Join(db.AuditEntries.Where(e => e.At >= since), s => s.UserId, e => e.UserId, (s, e) => new { Organisation = s.OrganisationId, At = e.At.Date }).Distinct();
        var days = await met.Concat(kept).Concat(contributed).Concat(occasions).Where(d => d.Day <= today && (only == null || d.Organisation == only)).ToListAsync(cancel);
        var times = await answered.Concat(changed).Where(t => only == null || t.Organisation == only).ToListAsync(cancel);
        return [.. days.Select(d => new Did(d.Organisation, d.Day)), .. times.Select(t => new Did(t.Organisation, DateOnly.FromDateTime(t.At))).Where(d => d.Day <= today)];
    }
}
