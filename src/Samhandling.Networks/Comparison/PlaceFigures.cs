using Samhandling.Networks.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Comparison;

/// <summary>A figure and how far it would move had other people of the same kind answered.</summary>
/// <param name="Value">The figure; NaN where it is undefined.</param>
/// <param name="Range">The middle 95 % of draws of respondents; none with fewer than two.</param>
public readonly record struct Estimate(double Value, Interval Range);

/// <summary>The figures by which places of different size may be laid side by side; density and centralization are not among them, since they follow size.</summary>
/// <remarks>Method and worked example: docs/methods/comparing-places.md.</remarks>
public sealed record PlaceFigures
{
    /// <summary>n, the number of people: those who answered and those who were named.</summary>
    public required int People { get; init; }

    /// <summary>r, how many answered: beside each figure, since an interval of few is too narrow.</summary>
    public required int Respondents { get; init; }

    /// <summary>How many a respondent names on average, 0…n − 1.</summary>
    public required Estimate MeanOut { get; init; }

    /// <summary>The share of ties that cross the place's border, 0…1, of those of which it is known.</summary>
    public required Estimate BoundaryShare { get; init; }

    /// <summary>(δE − δI) / (δE + δI) over densities between and within groups, −1…1: <see cref="EiIndex.DensityNormalised"/>.</summary>
    public required Estimate DensityNormalisedEi { get; init; }

    /// <summary>The share of namings that goes to the most named tenth of the people (rounded up), 0…1.</summary>
    public required Estimate TopTenthShare { get; init; }

    /// <summary>Gini's coefficient of being named, 0 (all alike) … (n − 1)/n (one gets all).</summary>
    public required Estimate Gini { get; init; }

    /// <summary>The share of ties among respondents that are returned, 0…1.</summary>
    public required Estimate Reciprocity { get; init; }

    /// <summary>Reckons the figures of a place, each with an interval.</summary>
    /// <param name="network">n actors, directed; only what respondents say counts, and weights play no part.</param>
    /// <param name="border">On which side of the place's border each actor is.</param>
    /// <param name="groups">The actors' groups, such as sectors: the same ones in each place that is compared.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw respondents.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">The network is undirected, the lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: (m + n log n) for each draw. Sources: C. Gini, Variabilità e mutabilità (1912); B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993).</remarks>
    public static PlaceFigures Of(
        Network network, Grouping border, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        if (!network.IsDirected) throw new ArgumentException("Who named whom must be known: the network is undirected.", nameof(network));
        border.MustFit(network);
        groups.MustFit(network);
        var tally = new PlaceTally(network, border, groups, Answering.Numbers(network, respondents));
        var values = tally.AsAnswered();
        var ranges = tally.Ranges(draws, seed);
        return new()
        {
            People = network.Count,
            Respondents = tally.Respondents,
            MeanOut = new(values[0], ranges[0]),
            BoundaryShare = new(values[1], ranges[1]),
            DensityNormalisedEi = new(values[2], ranges[2]),
            TopTenthShare = new(values[3], ranges[3]),
            Gini = new(values[4], ranges[4]),
            Reciprocity = new(values[5], ranges[5]),
        };
    }
}
