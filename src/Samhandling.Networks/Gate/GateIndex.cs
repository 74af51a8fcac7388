using Samhandling.Networks.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Gate;

/// <summary>Whether the gate is too narrow: how often newcomers (or the young) are named, against how many they are.</summary>
/// <remarks>An index of our own. Method, worked example and limits: docs/methods/gate-index.md.</remarks>
public sealed record GateIndex
{
    /// <summary>The bands, newcomers first and the established last.</summary>
    public required IReadOnlyList<BandShare> Bands { get; init; }

    /// <summary>The namings that count: from respondents to persons inside, of known band.</summary>
    public required int Namings { get; init; }

    /// <summary>Namings of persons inside whose band is unknown, left out.</summary>
    public required int UnknownNamings { get; init; }

    /// <summary>q, the newcomers' share of what they are compared with, 0 to 1.</summary>
    public required double Presence { get; init; }

    /// <summary>Whether q was given (of a population, of those asked); else it is their share of the persons inside in the network.</summary>
    public required bool IsPresenceGiven { get; init; }

    /// <summary>G = s / q: 1 where newcomers are named as their number says, below 1 where the gate is narrow; NaN without namings or if q is 0.</summary>
    public double Value => Presence > 0 ? Bands[0].Share / Presence : double.NaN;

    /// <summary>G by Wilson's interval of s, as if namings were independent: too narrow.</summary>
    public Interval Wilson => Parity(Bands[0].Wilson);

    /// <summary>G by the respondent bootstrap's interval of s: the one to show, unless respondents are few.</summary>
    public Interval Bootstrap => Parity(Bands[0].Bootstrap);

    /// <summary>Whether it can be told from 1: neither interval holds 1. If not, that is what must be said.</summary>
    public bool DiffersFromParity => !double.IsNaN(Value) && !Wilson.Contains(1) && !Bootstrap.Contains(1);

    /// <summary>Whether the established dominate totally: at least 80 % of the namings, and the lower ends of both their intervals lie above
    /// their share of the persons (our rule).</summary>
    public bool IsTotalDominance =>
        Bands[^1] is var last && last.Share >= .8 && Math.Min(last.Wilson.Low, last.Bootstrap.Low) > last.ActorShare;

    /// <summary>Measures the gate.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="bands">The n actors' bands, the newcomers' first and the established last: <see cref="Gate.Bands"/>.</param>
    /// <param name="inside">Who is inside the place, n flags; empty if all are. Only namings of those inside count.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="presence">q, the newcomers' share of a population or of those asked, 0 to 1; null to take their share of the persons.</param>
    /// <param name="draws">How many draws for the bootstrap.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds, or there are fewer than two bands.</exception>
    /// <remarks>Cost: n + m, and r for each draw.</remarks>
    public static GateIndex Of(
        Network network, Grouping bands, ReadOnlySpan<bool> inside = default, ReadOnlySpan<bool> respondents = default,
        double? presence = null, int draws = 1_000, ulong seed = 1)
    {
        bands.MustFit(network);
        if (bands.Names.Count < 2) throw new ArgumentException($"{bands.Names.Count} bands are no gate.", nameof(bands));
        if (presence is < 0 or > 1 or double.NaN) throw new ArgumentOutOfRangeException(nameof(presence), $"The share {presence} lies outside 0…1.");
        if (!inside.IsEmpty && inside.Length != network.Count)
            throw new ArgumentException($"There are {inside.Length} flags for {network.Count} actors.", nameof(inside));

        var counted = bands.Groups.ToArray();
        for (var a = 0; a < counted.Length; a++)
            if (!inside.IsEmpty && !inside[a]) counted[a] = Grouping.Unknown;
        var reached = new Grouping(bands.Names, counted);
        var (namings, unknown) = (new int[bands.Names.Count], 0);
        foreach (var a in Answering.Numbers(network, respondents))
        {
            foreach (var b in network.From(a))
            {
                if (counted[b] != Grouping.Unknown) namings[counted[b]]++;
                else if (inside.IsEmpty || inside[b]) unknown++;
            }
        }

        var intervals = RespondentBootstrap.GroupShares(network, reached, respondents, draws, seed);
        var (actors, all) = (reached.Sizes(), namings.Sum());
        var shares = namings.Select((n, band) => new BandShare(
            n, (double)n / all, Uncertainty.Wilson.Of(n, all), intervals[band], actors[band], (double)actors[band] / actors.Sum())).ToList();
        return new()
        {
            Bands = shares,
            Namings = all,
            UnknownNamings = unknown,
            Presence = presence ?? shares[0].ActorShare,
            IsPresenceGiven = presence is not null,
        };
    }

    private Interval Parity(Interval share) => Presence > 0 ? new(share.Low / Presence, share.High / Presence) : Interval.None;
}

/// <summary>One band's part of the namings and of the persons.</summary>
/// <param name="Namings">How many namings persons of the band received.</param>
/// <param name="Share">Their share of the namings that count, 0 to 1; NaN if there are none.</param>
/// <param name="Wilson">Wilson's interval of the share, as if namings were independent.</param>
/// <param name="Bootstrap">The respondent bootstrap's interval of the share.</param>
/// <param name="Actors">How many persons inside the band has.</param>
/// <param name="ActorShare">Their share of the persons inside whose band is known, 0 to 1; NaN if there are none.</param>
public sealed record BandShare(int Namings, double Share, Interval Wilson, Interval Bootstrap, int Actors, double ActorShare);
