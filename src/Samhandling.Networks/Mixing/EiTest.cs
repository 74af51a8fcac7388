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
    /// <remarks>Cost: (n + m) for each dealing, no allocation in them.</remarks>
    public static EiTest Of(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 10_000, ulong seed = 1) =>
        throw new NotSupportedException();

    /// <summary>Tests by drawing, however few dealings there are.</summary>
    /// <inheritdoc cref="Of" path="/param|/exception|/remarks"/>
    public static EiTest Drawn(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 10_000, ulong seed = 1) =>
        throw new NotSupportedException();
}
