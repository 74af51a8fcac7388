using Samhandling.Platform;
using Samhandling.Platform.Spine;

namespace Samhandling.Reporting.Chains;

/// <summary>A gap and of which kind it is.</summary>
public sealed record ToldGap(GapKind Kind, Gap Gap);

/// <summary>The gaps of a partnership.</summary>
/// <param name="Counts">How many there are of each kind; kinds without any are left out.</param>
/// <param name="Shown">Those that were asked for, the longest there first.</param>
/// <param name="Total">How many those are in all.</param>
public sealed record GapList(IReadOnlyList<(GapKind Kind, int Count)> Counts, IReadOnlyList<ToldGap> Shown, int Total)
{
    public int Sum => Counts.Sum(c => c.Count);

    public DateOnly? Oldest => Shown.Count > 0 ? Shown[0].Gap.Since : null;
}

/// <summary>Finds what is missing on the thread, as far as the visitor may see it: two statements for most kinds.</summary>
public sealed class ReadGaps(Visit visit, IServiceProvider services, IEnumerable<GapKind> kinds, TimeProvider clock)
{
    /// <param name="key">The only kind that is to be shown; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">How many a page shows; 0 where only the numbers are asked for.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<GapList> Of(string? key, int page, int size, CancellationToken cancel = default)
    {
        var (counts, gaps, today) = (new List<(GapKind Kind, int Count)>(), new List<ToldGap>(), clock.Today());
        foreach (var kind in kinds.Where(k => visit.May(k.Needs)).OrderBy(k => k.Knot))
        {
            var isShown = key is null || kind.Key.Equals(key, StringComparison.Ordinal);
            var found = await kind.Find(services, today, isShown ? page * size : 0, cancel);
            if (found.Count > 0) counts.Add((kind, found.Count));
            gaps.AddRange(found.Oldest.Select(gap => new ToldGap(kind, gap)));
        }

        return new(counts, [.. gaps.OrderBy(g => g.Gap.Since ?? DateOnly.MinValue).ThenBy(g => g.Kind.Knot).ThenBy(g => g.Gap.Id).Skip((page - 1) * size).Take(size)],
            counts.Where(c => key is null || c.Kind.Key.Equals(key, StringComparison.Ordinal)).Sum(c => c.Count));
    }
}
