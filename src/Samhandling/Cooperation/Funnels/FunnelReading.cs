using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Funnels;

/// <summary>A funnel, and what it is of.</summary>
/// <param name="Path">Where that is within the partnership; null for all of them.</param>
public sealed record NamedFunnel(string Name, string? Path, Funnel Funnel);

/// <summary>The way from talk to action in total, of each group and of each meeting, in four statements.</summary>
public sealed class FunnelReading(SamhandlingDb db, TimeProvider clock)
{
    public sealed record All(Funnel Total, IReadOnlyList<NamedFunnel> Groups, IReadOnlyList<NamedFunnel> Meetings);

    public async Task<All> Read(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var meetings = await db.Meetings.AsNoTracking().Where(m => m.Day <= today).OrderByDescending(m => m.Day).ThenBy(m => m.Id).ToListAsync(cancel);
        var groups = await db.Groups.Select(g => new { g.Id, g.Name }).ToListAsync(cancel);
        var talks = await db.MinutesLines.Where(l => l.Kind != LineKind.Note && l.Point!.MeetingId != null).GroupBy(l => l.Point!.MeetingId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var joint = await db.Promises.AsNoTracking().Where(p => p.WithId != null && p.WithId != p.OrganisationId).ToListAsync(cancel);
        var fates = joint.ToLookup(p => p.MeetingId, p => new Fate(p.GivenOn, p.DueOn, p.State, p.StartedOn, p.EndedOn));
        var byGroup = meetings.ToLookup(m => m.GroupId);
        return new(Of(meetings), [.. groups.Where(g => byGroup[g.Id].Any()).OrderBy(g => g.Name, StringComparer.CurrentCulture).Select(g => new NamedFunnel(g.Name, $"groups/{g.Id}", Of([.. byGroup[g.Id]])))],
            [.. meetings.Where(m => talks.ContainsKey(m.Id)).Select(m => new NamedFunnel(Texts.MeetingOn.With(m.Title, m.Day), $"meetings/{m.Id}", Of([m])))]);

        Funnel Of(IReadOnlyList<Meeting> some) => Funnel.Of(some.Sum(m => talks.GetValueOrDefault(m.Id)), some.SelectMany(m => fates[m.Id]), today);
    }
}
