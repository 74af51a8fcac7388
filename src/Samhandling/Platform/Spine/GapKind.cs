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

    /// <summary>The organisation that is to see to it; null where none is named.</summary>
    public required Guid? OwnerId { get; init; }
    public required string? Owner { get; init; }
}

/// <summary>How many gaps an organisation has; those of none together where it is null.</summary>
public sealed record GapOwner
{
    public Guid? Id { get; init; }
    public string? Name { get; init; }
    public required int Count { get; init; }
}

/// <summary>Which gaps are asked for.</summary>
/// <param name="Today">The day as of which they are.</param>
/// <param name="Most">At most so many are told; 0 where only their numbers are asked for.</param>
/// <param name="OwnerId">Only those of this organisation are told, or of none where it is empty; null for all.</param>
public sealed record GapsAsked(DateOnly Today, int Most, Guid? OwnerId)
{
    public bool Wants(Guid? owner) => OwnerId is null || OwnerId == (owner ?? Guid.Empty);
}

/// <summary>How many gaps there are of a kind, by owner, and of those that were asked for the ones that have been there the longest.</summary>
public sealed record FoundGaps(IReadOnlyList<GapOwner> Owners, IReadOnlyList<Gap> Oldest);

/// <summary>Finds gaps, those that have been there the longest first.</summary>
public delegate Task<FoundGaps> FindGaps(IServiceProvider services, GapsAsked asked, CancellationToken cancel);

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
    public static FindGaps Rows(Func<SamhandlingDb, DateOnly, IQueryable<Gap>> all) => async (services, asked, cancel) =>
    {
        var gaps = all(services.GetRequiredService<SamhandlingDb>(), asked.Today);
        var owners = await gaps.GroupBy(g => new { g.OwnerId, g.Owner }).Select(g => new GapOwner { Id = g.Key.OwnerId, Name = g.Key.Owner, Count = g.Count() }).ToListAsync(cancel);
        var owner = asked.OwnerId == Guid.Empty ? null : asked.OwnerId;
        return new(owners, await Oldest(owners, asked.OwnerId is null ? gaps : gaps.Where(g => g.OwnerId == owner), asked, cancel));
    };

    /// <summary>The same, of what no organisation has been named for.</summary>
    public static FindGaps RowsOfNobody(Func<SamhandlingDb, DateOnly, IQueryable<Gap>> all) => async (services, asked, cancel) =>
    {
        var gaps = all(services.GetRequiredService<SamhandlingDb>(), asked.Today);
        GapOwner[] owners = await gaps.CountAsync(cancel) is > 0 and var count ? [new() { Count = count }] : [];
        return new(owners, await Oldest(owners, gaps, asked, cancel));
    };

    private static async Task<IReadOnlyList<Gap>> Oldest(IEnumerable<GapOwner> owners, IQueryable<Gap> gaps, GapsAsked asked, CancellationToken cancel) => asked.Most == 0 || !owners.Any(o => asked.Wants(o.Id)) ? []
        : await gaps.OrderBy(g => g.Since != null).ThenBy(g => g.Since).ThenBy(g => g.Id).Take(asked.Most).ToListAsync(cancel);

    /// <summary>Gaps that are reckoned from what was read.</summary>
    public static FoundGaps Of(IReadOnlyCollection<Gap> all, GapsAsked asked) => new(
        [.. all.GroupBy(g => (g.OwnerId, g.Owner)).Select(g => new GapOwner { Id = g.Key.OwnerId, Name = g.Key.Owner, Count = g.Count() })],
        [.. all.Where(g => asked.Wants(g.OwnerId)).OrderBy(g => g.Since ?? DateOnly.MinValue).ThenBy(g => g.Id).Take(asked.Most)]);
}
