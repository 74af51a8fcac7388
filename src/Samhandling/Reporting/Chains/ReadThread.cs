using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Reporting.Chains;

/// <summary>How much there is at each place of the thread.</summary>
public sealed class ReadThread(SamhandlingDb db, Visit visit, IEnumerable<Bead> beads)
{
    /// <summary>The records of each kind that the visitor may see, in the thread's order, in one statement; empty where there is nothing at all.</summary>
    public async Task<IReadOnlyList<(Bead Kind, int Count)>> Counts(CancellationToken cancel = default)
    {
        // A role is told by the groups it is held in.
        var seen = beads.Where(b => b.Knot is not Knot.Role && visit.May(b.Needs)).OrderBy(b => b.Knot).ToList();
        if (seen.Count == 0) return [];
        var all = seen.Select((bead, place) => bead.All(db).Select(_ => place)).Aggregate((one, other) => one.Concat(other));
        var counts = await all.GroupBy(place => place).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return counts.Count == 0 ? [] : [.. seen.Select((bead, place) => (bead, counts.GetValueOrDefault(place)))];
    }
}
