using Samhandling.Platform;
using Samhandling.Platform.Spine;

namespace Samhandling.Reporting.Chains;

/// <summary>Which gaps a page shows.</summary>
/// <param name="Key">The only kind; null for all.</param>
/// <param name="OwnerId">The only organisation that is to see to them, empty for those of none; null for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">How many a page shows; 0 where only the numbers are asked for.</param>
public sealed record GapChoice(string? Key = null, Guid? OwnerId = null, int Page = 1, int Size = 0)
{
    public bool Wants(GapKind kind) => Key is null || kind.Key.Equals(Key, StringComparison.Ordinal);

    /// <summary>How many are to be read of each kind to know what stands on the page.</summary>
    public int Most => (int)Math.Min((long)Page * Size, int.MaxValue);
}

/// <summary>A gap and of which kind it is.</summary>
public sealed record ToldGap(GapKind Kind, Gap Gap);

/// <summary>The gaps of a partnership.</summary>
/// <param name="Counts">How many the chosen owner has of each kind; kinds without any are left out.</param>
/// <param name="Owners">Who has how many of the chosen kind, who has most first.</param>
/// <param name="Shown">Those that were asked for, the longest there first.</param>
/// <param name="Total">How many those are in all.</param>
/// <param name="All">How many there are, of any kind and owner.</param>
public sealed record GapList(IReadOnlyList<(GapKind Kind, int Count)> Counts, IReadOnlyList<GapOwner> Owners, IReadOnlyList<ToldGap> Shown, int Total, int All)
{
    public int Sum => Counts.Sum(c => c.Count);

    public DateOnly? Oldest => Shown.Count > 0 ? Shown[0].Gap.Since : null;
}

/// <summary>Finds what is missing on the thread, as far as the visitor may see it: two statements for most kinds.</summary>
public sealed class ReadGaps(Visit visit, IServiceProvider services, IEnumerable<GapKind> kinds, TimeProvider clock)
{
    public async Task<GapList> Of(GapChoice choice, CancellationToken cancel = default)
    {
        var (found, today) = (new List<(GapKind Kind, FoundGaps Gaps)>(), clock.Today());
        foreach (var kind in kinds.Where(k => visit.May(k.Needs)).OrderBy(k => k.Knot))
            found.Add((kind, await kind.Find(services, new(today, choice.Wants(kind) ? choice.Most : 0, choice.OwnerId), cancel)));
        var asked = new GapsAsked(today, choice.Most, choice.OwnerId);
        var counts = found.Select(f => (f.Kind, Count: f.Gaps.Owners.Where(o => asked.Wants(o.Id)).Sum(o => o.Count))).Where(c => c.Count > 0).ToList();
        var owners = found.SelectMany(f => f.Gaps.Owners.Select(o => o with { Count = choice.Wants(f.Kind) ? o.Count : 0 })).GroupBy(o => o.Id)
            .Select(g => g.First() with { Count = g.Sum(o => o.Count) }).Where(o => o.Count > 0 || o.Id == choice.OwnerId);
        return new(
            counts,
            [.. owners.OrderBy(o => o.Id is null).ThenByDescending(o => o.Count).ThenBy(o => o.Name, StringComparer.CurrentCulture)],
            [.. found.SelectMany(f => f.Gaps.Oldest.Select(gap => new ToldGap(f.Kind, gap))).OrderBy(g => g.Gap.Since ?? DateOnly.MinValue).ThenBy(g => g.Kind.Knot).ThenBy(g => g.Gap.Id).Skip(choice.Most - choice.Size).Take(choice.Size)],
            counts.Where(c => choice.Wants(c.Kind)).Sum(c => c.Count),
            found.Sum(f => f.Gaps.Owners.Sum(o => o.Count)));
    }
}
