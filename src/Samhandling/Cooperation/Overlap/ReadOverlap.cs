using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Overlap;

/// <summary>Reads the groups of today and who sits in them. A partnership has tens of groups, so all are read.</summary>
public sealed class ReadOverlap(SamhandlingDb db, IEnumerable<IMeetingDays> days, TimeProvider clock)
{
    public async Task<GroupOverlap> Today(CancellationToken cancel = default)
    {
        var today = clock.Today();
        var groups = (await db.Groups.AsNoTracking().Include(g => g.Owner).ToListAsync(cancel)).Where(g => g.IsOn(today)).OrderBy(g => g.Name, StringComparer.CurrentCulture).ThenBy(g => g.Id).ToList();
        var ids = groups.ConvertAll(g => g.Id);
        var seats = await db.GroupSeats.AsNoTracking().On(today).Include(s => s.Person).Where(s => s.PersonId != null && ids.Contains(s.GroupId)).ToListAsync(cancel);
        var met = new Dictionary<Guid, DateOnly>();
        foreach (var source in days)
            foreach (var (group, day) in await source.Last(cancel)) met[group] = met.TryGetValue(group, out var known) && known > day ? known : day;
        return new(groups, [.. seats.DistinctBy(s => (s.GroupId, s.PersonId)).Select(s => (s.GroupId, s.Person!))], met);
    }
}
