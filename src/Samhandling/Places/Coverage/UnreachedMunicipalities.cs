using Microsoft.EntityFrameworkCore;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Places.Coverage;

/// <summary>The municipalities that no activity has reached for half a year, in the regions where something has been done at all.</summary>
public sealed class UnreachedMunicipalities(SamhandlingDb db, Visit visit, PlaceCodes codes, IEnumerable<ActivityKind> kinds)
{
    private const int Months = 6;

    public async Task<IReadOnlyList<Gap>> On(DateOnly day, CancellationToken cancel = default)
    {
        var reaches = db.Reaches;
        var all = kinds.Where(kind => visit.May(kind.Needs)).Select(kind => (kind, kind.Key))
            .Select(of => of.kind.All(db).Where(a => a.Day <= day).Join(reaches.Where(r => r.Activity == of.Key), a => a.Id, r => r.RecordId, (a, r) => new Hit { PlaceId = r.PlaceId, Day = a.Day }))
            .Aggregate((one, other) => one.Concat(other));
        var last = await all.GroupBy(h => h.PlaceId).Select(g => new Hit { PlaceId = g.Key, Day = g.Max(h => h.Day) }).ToDictionaryAsync(h => h.PlaceId, h => h.Day, cancel);
        var places = db.Places;
        var municipalities = await codes.ValidOn(day).Where(v => places.Any(p => p.Id == v.PlaceId && p.Kind == PlaceKind.Municipality)).Select(v => new { v.PlaceId, v.Name, v.ParentId }).ToListAsync(cancel);
        var regions = municipalities.Where(m => last.ContainsKey(m.PlaceId)).Select(m => m.ParentId).ToHashSet();
        return
        [
            .. municipalities.Where(m => regions.Contains(m.ParentId)).Select(m => new Gap { Id = m.PlaceId, Title = m.Name, Since = last.TryGetValue(m.PlaceId, out var reached) ? reached : null, OwnerId = null, Owner = null })
                .Where(gap => gap.Since is not { } since || since < day.AddMonths(-Months)),
        ];
    }

    private sealed record Hit
    {
        public required Guid PlaceId { get; init; }
        public required DateOnly Day { get; init; }
    }
}
