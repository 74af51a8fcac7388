using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.Spine;

/// <summary>Something that is missing on the thread: a record that nothing leads on from, or that nobody has seen to.</summary>
public sealed record Gap
{
    /// <summary>The record at which it is missing.</summary>
    public required Guid Id { get; init; }
    public required string Title { get; init; }

    /// <summary>Since when; null where it has been so as long as anyone knows.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>How many gaps there are of a kind, and those that have been there the longest.</summary>
public sealed record FoundGaps(int Count, IReadOnlyList<Gap> Oldest);

/// <summary>Finds at most so many gaps, those that have been there the longest first, as of that day.</summary>
public delegate Task<FoundGaps> FindGaps(IServiceProvider services, DateOnly today, int most, CancellationToken cancel);

/// <summary>A kind of gap in the thread. Registered by the capability whose records it is about.</summary>
/// <param name="Key">Its name in addresses.</param>
/// <param name="Knot">Where the thread is broken by it.</param>
/// <param name="Path">Where its records lie within the partnership, before their id.</param>
/// <param name="Needs">Who may see it.</param>
/// <param name="Name">What such gaps are called together, in the visitor's language.</param>
/// <param name="Counted">The same with its number, {0}, in few words.</param>
/// <param name="Find">Finds them.</param>
public sealed record GapKind(string Key, Knot Knot, string Path, Permission Needs, Func<string> Name, Func<string> Counted, FindGaps Find)
{
    /// <summary>Gaps that the database finds: two statements.</summary>
    public static FindGaps Rows(Func<SamhandlingDb, DateOnly, IQueryable<Gap>> all) => async (services, today, most, cancel) =>
    {
        var gaps = all(services.GetRequiredService<SamhandlingDb>(), today);
        return new(await gaps.CountAsync(cancel), most == 0 ? [] : await gaps.OrderBy(g => g.Since != null).ThenBy(g => g.Since).ThenBy(g => g.Id).Take(most).ToListAsync(cancel));
    };

    /// <summary>Gaps that are reckoned from what was read.</summary>
    public static FoundGaps Of(IReadOnlyCollection<Gap> all, int most) => new(all.Count, [.. all.OrderBy(g => g.Since ?? DateOnly.MinValue).ThenBy(g => g.Id).Take(most)]);
}
