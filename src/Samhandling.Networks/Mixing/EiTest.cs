namespace Samhandling.Networks.Mixing;

/// <summary>Whether an E–I index is further from what chance gives than chance itself gets: a test by shuffling the groups over the people.</summary>
/// <remarks>
/// The ties stay, the groups are dealt anew, respondents among respondents and others among others, since the others send no ties; those
/// whose group is unknown keep that. Two-sided: as extreme is as far from the mean of the dealings, on either side, as the observed value.
/// Method and worked example: docs/methods/e-i-index.md.
/// </remarks>
public sealed record EiTest
{
    /// <summary>The most distinct dealings that <see cref="Of"/> counts one by one instead of drawing.</summary>
    public const int MostCounted = 20_000;

    /// <summary>The index itself, −1 to +1.</summary>
    public required double Observed { get; init; }

    /// <summary>The mean of the index over the dealings.</summary>
    public required double Mean { get; init; }

    /// <summary>Its standard deviation over the dealings.</summary>
    public required double StandardDeviation { get; init; }

    /// <summary>Below this lie 2.5 % of the dealings: where the band of chance begins.</summary>
    public required double Low { get; init; }

    /// <summary>Above this lie 2.5 % of the dealings: where the band of chance ends.</summary>
    public required double High { get; init; }

    /// <summary>How many dealings were as extreme as the observed one, itself among them if all were counted.</summary>
    public required long Extreme { get; init; }

    /// <summary>How many dealings were as low as the observed one or lower: the side that asks only whether ties keep within.</summary>
    public required long AtMost { get; init; }

    /// <summary>How many dealings there were.</summary>
    public required long Dealings { get; init; }

    /// <summary>Whether every distinct dealing was counted, once.</summary>
    public required bool IsExact { get; init; }

    /// <summary>The share of dealings as extreme, 0 to 1: extreme / all if all were counted, else (1 + extreme) / (1 + drawn); NaN without ties.</summary>
    public double P => double.IsNaN(Observed) ? double.NaN : IsExact ? (double)Extreme / Dealings : (1.0 + Extreme) / (1 + Dealings);

    /// <summary>Tests by counting all dealings if there are at most <see cref="MostCounted"/>, else by drawing.</summary>
    /// <param name="network">n actors; directed: each naming counts, undirected: each pair.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could.</param>
    /// <param name="draws">How many dealings to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: (n + m) for each dealing, no allocation in them but a small one for its chance.</remarks>
    public static EiTest Of(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 10_000, ulong seed = 1)
    {
        var dealings = GroupDealings.Of(network, groups, respondents);
        return dealings.Distinct() <= MostCounted
            ? From(dealings.Observed(), dealings.All(), isExact: true)
            : Drawn(network, groups, respondents, draws, seed);
    }

    /// <summary>Tests by drawing, however few dealings there are.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception|/remarks"/>
    public static EiTest Drawn(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 10_000, ulong seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(draws);
        var dealings = GroupDealings.Of(network, groups, respondents);
        return From(dealings.Observed(), dealings.Drawn(draws, seed), isExact: false);
    }

    /// <summary>All figures from how many dealings had each number of ties between groups: whole numbers, so that equals are equal.</summary>
    private static EiTest From(int observed, long[] histogram, bool isExact)
    {
        long dealings = 0, sum = 0, extreme = 0, atMost = 0;
        for (var external = 0; external < histogram.Length; external++)
            (dealings, sum) = (dealings + histogram[external], sum + external * histogram[external]);
        var mean = (double)sum / dealings;
        var squares = 0.0;
        for (var external = 0; external < histogram.Length; external++)
        {
            if (Math.Abs(external * dealings - sum) >= Math.Abs(observed * dealings - sum)) extreme += histogram[external];
            if (external <= observed) atMost += histogram[external];
            squares += (external - mean) * (external - mean) * histogram[external];
        }

        var ties = histogram.Length - 1.0;
        return new()
        {
            Observed = Index(observed),
            Mean = Index(mean),
            StandardDeviation = ties == 0 ? double.NaN : 2 * Math.Sqrt(squares / dealings) / ties,
            Low = Index(Quantile(histogram, dealings, .025)),
            High = Index(Quantile(histogram, dealings, .975)),
            Extreme = extreme,
            AtMost = atMost,
            Dealings = dealings,
            IsExact = isExact,
        };

        double Index(double external) => (2 * external - ties) / ties;
    }

    private static double Quantile(long[] histogram, long dealings, double share)
    {
        var rank = share * (dealings - 1);
        var below = At((long)rank);
        return below + (rank - (long)rank) * (At(Math.Min((long)rank + 1, dealings - 1)) - below);

        int At(long order)
        {
            var external = 0;
            while (order >= histogram[external]) order -= histogram[external++];
            return external;
        }
    }
}
