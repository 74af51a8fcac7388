namespace Samhandling.Networks.Mixing;

/// <summary>Whether people turn outwards or inwards: Krackhardt and Stern's E–I index of a network or of one actor's contacts.</summary>
/// <param name="External">E, the ties between groups.</param>
/// <param name="Internal">I, the ties within groups.</param>
/// <param name="PossibleExternal">The ties between groups that there could have been.</param>
/// <param name="PossibleInternal">The ties within groups that there could have been.</param>
/// <param name="UnknownTies">Ties left out because the group of an end is unknown.</param>
/// <remarks>
/// The raw value depends on the groups' sizes: read it beside <see cref="Expected"/> and <see cref="EiTest"/>, and compare places by
/// <see cref="DensityNormalised"/>. Method and worked example: docs/methods/e-i-index.md.
/// Source: D. Krackhardt, R. N. Stern, Social Psychology Quarterly 51 (1988) 123–140.
/// </remarks>
public sealed record EiIndex(long External, long Internal, long PossibleExternal, long PossibleInternal, int UnknownTies)
{
    /// <summary>(E − I) / (E + I): −1 if all ties stay within groups, +1 if all go between; NaN without ties.</summary>
    public double Value => Balance(External, Internal);

    /// <summary>What the value would be if ties took no notice of groups: the same over the possible ties; NaN if none is possible.</summary>
    public double Expected => Balance(PossibleExternal, PossibleInternal);

    /// <summary>The same over densities instead of counts, so that places with groups of other sizes compare: −1 to +1; NaN where no tie
    /// between groups, or none within, is possible.</summary>
    public double DensityNormalised => Balance((double)External / PossibleExternal, (double)Internal / PossibleInternal);

    /// <summary>Whether the value could not have been another (one group only, or nobody to turn to within): then it is not to be shown.</summary>
    public bool IsByConstruction => PossibleExternal == 0 || PossibleInternal == 0;

    /// <summary>The index of a whole network; weights are not looked at.</summary>
    /// <param name="network">n actors; directed: each naming counts, undirected: each pair.</param>
    /// <param name="groups">The n actors' groups; ties of those whose group is unknown are left out and counted.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could. It bears on the possible ties only.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static EiIndex Of(Network network, Grouping groups, ReadOnlySpan<bool> respondents = default) =>
        Of(MixingMatrix.Of(network, groups, respondents));

    /// <summary>The index of the ties that a mixing matrix counts.</summary>
    public static EiIndex Of(MixingMatrix matrix)
    {
        long external = 0, within = 0, possibleExternal = 0, possibleWithin = 0;
        for (var from = 0; from < matrix.Names.Count; from++)
        {
            within += matrix.Ties(from, from);
            possibleWithin += matrix.Possible(from, from);
            for (var to = matrix.IsDirected ? 0 : from + 1; to < matrix.Names.Count; to++)
            {
                if (to == from) continue;
                external += matrix.Ties(from, to);
                possibleExternal += matrix.Possible(from, to);
            }
        }

        return new(external, within, possibleExternal, possibleWithin, matrix.UnknownTies);
    }

    /// <summary>The index of one actor's contacts, whoever named whom, each contact counted once: −1 to +1; NaN without contacts whose group
    /// is known, or if the actor's own is not.</summary>
    /// <remarks>Cost: the actor's ties.</remarks>
    public static double OfActor(Network network, Grouping groups, int actor)
    {
        groups.MustFit(network);
        if (groups[actor] == Grouping.Unknown) return double.NaN;
        var contacts = new HashSet<int>([.. network.From(actor), .. network.To(actor)]);
        var external = contacts.Count(c => groups[c] != Grouping.Unknown && groups[c] != groups[actor]);
        return Balance(external, contacts.Count(c => groups[c] == groups[actor]));
    }

    private static double Balance(double external, double within) => (external - within) / (external + within);
}
