using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Plans;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>What each area of an agreement has delivered to which municipality, read from the meetings and efforts of the groups that work with it.</summary>
public sealed class ReadWholeRegion(SamhandlingDb db, Visit visit, ReadCoverage coverage, IEnumerable<ActivityKind> kinds)
{
    /// <summary>Municipalities by area, in two statements for each area and a few more.</summary>
    public async Task<CoverageMatrix> Of(IReadOnlyList<ServiceArea> areas, CoverageFilter filter, CancellationToken cancel = default)
    {
        var ids = areas.Select(a => a.Id).ToList();
        var groups = (await db.AreaGroups.Where(g => ids.Contains(g.AreaId)).Select(g => new { g.AreaId, g.GroupId }).ToListAsync(cancel)).ToLookup(g => g.AreaId, g => (Guid?)g.GroupId);
        var read = await coverage.Of(filter, [.. areas.SelectMany(area => Kinds(area, [.. groups[area.Id]]))], cancel);
        return new([.. areas.Select(area => Kind(area, MeetingsModule.ActivityKey, _ => Enumerable.Empty<Activity>().AsQueryable()))],
            [.. read.Rows.Select(row => row with { Counts = [.. row.Counts.Chunk(2).Select(pair => pair.Sum())] })]);
    }

    /// <summary>Municipalities by the other kinds of activity, which belong to no area: in the same order, as far as the visitor may see them.</summary>
    public Task<CoverageMatrix> Beside(CoverageFilter filter, CancellationToken cancel = default) =>
        coverage.Of(filter, [.. kinds.Where(kind => visit.May(kind.Needs) && kind.Key is not (MeetingsModule.ActivityKey or PlansModule.ActivityKey))], cancel);

    // What a group meets for and what it does are kept in two tables: a column each, which are then added.
    private static ActivityKind[] Kinds(ServiceArea area, List<Guid?> groups) =>
    [
        Kind(area, MeetingsModule.ActivityKey, db => db.Meetings.Where(m => m.CancelledAt == null && groups.Contains(m.GroupId)).Select(m => new Activity { Id = m.Id, Title = m.Title, Day = m.Day })),
        Kind(area, PlansModule.ActivityKey, db => db.Efforts.Where(e => groups.Contains(e.GroupId)).Select(e => new Activity { Id = e.Id, Title = e.Title, Day = e.From })),
    ];

    private static ActivityKind Kind(ServiceArea area, string key, Func<SamhandlingDb, IQueryable<Activity>> all) => new(key, Permission.SeeAssignments, () => area.NumberedName, "areas", all);
}
