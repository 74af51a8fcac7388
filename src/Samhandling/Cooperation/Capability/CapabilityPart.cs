using Samhandling.Networks.Uncertainty;

namespace Samhandling.Cooperation.Capability;

/// <summary>What the capability to act together is reckoned of: what was done, and how people are tied and trust each other.</summary>
public enum Facet { PromisesKept, CrossSectorTies, SharedMoney, DecisionTime, LevelsActive, Trust }

/// <summary>One part of the capability in one year.</summary>
/// <param name="Some">How many of them did.</param>
/// <param name="Of">How many there were; 0 where nothing is known.</param>
/// <param name="IsSample">Whether they stand for many such, so that the share has an uncertainty.</param>
/// <param name="Mean">From 0 to 1, for what is no count of some but the mean of what so many have answered.</param>
public sealed record CapabilityPart(Facet Facet, int Some, int Of, bool IsSample = true, double? Mean = null)
{
    /// <summary>From 0 to 1; null where nothing is known, which is not the same as nothing done.</summary>
    public double? Share => Of == 0 ? null : Mean ?? (double)Some / Of;

    /// <summary>Within which the share lies, were there many such; null for what is counted in full, and for a mean.</summary>
    public Interval? Within => IsSample && Mean is null && Of > 0 ? Wilson.Of(Some, Of) : null;
}

/// <summary>All parts of one year, in the order of <see cref="Facet"/>.</summary>
public sealed record CapabilityYear(int Year, IReadOnlyList<CapabilityPart> Parts)
{
    public int Known => Parts.Count(p => p.Share is not null);

    /// <summary>Whether at least half of the parts that weigh anything are known. With fewer the sum is of something else than other years' sums.</summary>
    public bool CanBeRanked(IReadOnlyList<double> weights)
    {
        var weighed = Parts.Zip(weights).Where(p => p.Second > 0).ToList();
        return 2 * weighed.Count(p => p.First.Share is not null) >= weighed.Count;
    }

    /// <summary>The mean of the parts that are known, each by its weight. Null where none with a weight is.</summary>
    public double? Together(IReadOnlyList<double> weights)
    {
        var known = Parts.Zip(weights).Where(p => p.First.Share is not null && p.Second > 0).ToList();
        return known.Count == 0 ? null : known.Sum(p => p.First.Share!.Value * p.Second) / known.Sum(p => p.Second);
    }
}

/// <summary>A year's rank among the others, the best first, and how it moves when one weight is a quarter more or less.</summary>
/// <param name="Together">Null for a year of which nothing is known.</param>
/// <param name="Rank">Null for a year of which fewer than half of the parts are known.</param>
public sealed record RankedYear(CapabilityYear Year, double? Together, int? Rank, int? Best, int? Worst)
{
    private const double Quarter = 0.25;

    public static IReadOnlyList<RankedYear> Of(IReadOnlyList<CapabilityYear> years, IReadOnlyList<double> weights)
    {
        var (now, moved) = (Ranks(years, weights), Enumerable.Range(0, weights.Count).SelectMany(i => new[] { 1 - Quarter, 1 + Quarter }.Select(by => Ranks(years, [.. weights.Select((w, at) => at == i ? w * by : w)]))).ToList());
        return [.. years.Select((year, i) => new RankedYear(year, year.Together(weights), now[i], moved.Select(r => r[i]).Append(now[i]).Min(), moved.Select(r => r[i]).Append(now[i]).Max()))];
    }

    /// <summary>From 1; years that are alike share the rank. Sums that differ by rounding alone are alike.</summary>
    private static List<int?> Ranks(IReadOnlyList<CapabilityYear> years, IReadOnlyList<double> weights)
    {
        const double Rounding = 1e-9;
        var sums = years.Select(y => y.CanBeRanked(weights) ? y.Together(weights) : null).ToList();
        return [.. sums.Select(own => own is null ? (int?)null : 1 + sums.Count(other => other > own + Rounding))];
    }
}
