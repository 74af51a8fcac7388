using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Spine;

namespace Samhandling.Reporting.Chains;

/// <summary>A kind's records on a record's thread.</summary>
/// <param name="HasMore">Whether there are more than are told.</param>
public sealed record ChainPart(Bead Kind, IReadOnlyList<BeadRow> Rows, bool HasMore);

/// <summary>All that leads to a record and on from it, in the order of the thread; the record's own kind is among them.</summary>
public sealed record Chain(Bead Kind, BeadRow Record, IReadOnlyList<ChainPart> Parts);

/// <summary>Follows the thread from one record up and down, each strand once: the statements are as many as the kinds and strands, however much hangs on them.</summary>
public sealed class ReadChain(SamhandlingDb db, Visit visit, IEnumerable<Bead> beads, IEnumerable<Strand> strands)
{
    /// <summary>The most records of a kind that are told, and followed further.</summary>
    public const int Most = 50;

    /// <summary>Null where there is no such kind, or the visitor may not see it.</summary>
    public async Task<Chain?> Of(string key, Guid id, CancellationToken cancel = default)
    {
        var seen = beads.Where(b => visit.May(b.Needs)).OrderBy(b => b.Knot).ToList();
        if (seen.Find(b => b.Key.Equals(key, StringComparison.Ordinal)) is not { } kind) return null;
        var record = await kind.All(db).Where(r => r.Id == id).OneAsync(cancel);
        var reached = seen.ToDictionary(b => b.Key, _ => new HashSet<Guid>(), StringComparer.Ordinal);
        reached[key].Add(id);
        foreach (var bead in seen.Where(b => b.Knot >= kind.Knot))
            foreach (var strand in strands.Where(s => s.Lower.Equals(bead.Key, StringComparison.Ordinal) && reached.ContainsKey(s.Upper)))
                await Follow(reached[bead.Key], reached[strand.Upper], ids => strand.All(db).Where(j => ids.Contains(j.Lower)).Select(j => j.Upper), cancel);
        foreach (var bead in seen.Where(b => b.Knot <= kind.Knot).Reverse())
            foreach (var strand in strands.Where(s => s.Upper.Equals(bead.Key, StringComparison.Ordinal) && reached.ContainsKey(s.Lower)))
                await Follow(reached[bead.Key], reached[strand.Lower], ids => strand.All(db).Where(j => ids.Contains(j.Upper)).Select(j => j.Lower), cancel);
        return new(kind, record, [.. await Parts(seen, reached, cancel)]);
    }

    private static async Task Follow(HashSet<Guid> from, HashSet<Guid> to, Func<List<Guid>, IQueryable<Guid>> lead, CancellationToken cancel)
    {
        if (from.Count > 0) to.UnionWith(await lead([.. from.Take(Most)]).Distinct().OrderBy(id => id).Take(Most + 1).ToListAsync(cancel));
    }

    private async Task<List<ChainPart>> Parts(List<Bead> seen, Dictionary<string, HashSet<Guid>> reached, CancellationToken cancel)
    {
        var parts = new List<ChainPart>();
        foreach (var bead in seen)
        {
            var ids = reached[bead.Key].Take(Most).ToList();
            // A place on the thread to which nothing leads is told: there it is broken.
            var rows = ids.Count == 0 ? [] : await bead.All(db).Where(r => ids.Contains(r.Id)).ToListAsync(cancel);
            parts.Add(new(bead, [.. rows.OrderBy(r => r.Day).ThenBy(r => r.Title, StringComparer.CurrentCulture).ThenBy(r => r.Id)], reached[bead.Key].Count > Most));
        }

        return parts;
    }
}
