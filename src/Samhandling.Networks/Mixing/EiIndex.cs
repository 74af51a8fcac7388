using Samhandling.Networks.Cohesion;

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
    public static EiIndex Of(Network network, Grouping groups, ReadOnlySpan<bool> respondents = default)
    {
        groups.MustFit(network);
        var (external, within, unknown) = Ties(network, groups.Groups);
        var (possibleExternal, possibleWithin) = Possible(network, groups, new(network, respondents));
        return new(external, within, possibleExternal, possibleWithin, unknown);
    }

    private static (long External, long Within, int Unknown) Ties(Network network, ReadOnlySpan<int> groups)
    {
        long external = 0, within = 0;
        var unknown = 0;
        for (var a = 0; a < groups.Length; a++)
        {
            var named = network.IsDirected ? network.From(a) : network.Above(a);
            var (own, differing, nameless) = (groups[a], 0, 0);
            foreach (var b in named)
            {
                var its = groups[b];
                differing += its == own ? 0 : 1;
                nameless += its >>> 31;
            }

            if (own == Grouping.Unknown) nameless = differing = named.Length;
            unknown += nameless;
            external += differing - nameless;
            within += named.Length - differing;
        }

        return (external, within, unknown);
    }

    /// <summary>The ties that a mixing matrix would call possible, without its cells: all pairs with a respondent among the known, and those within a group.</summary>
    private static (long External, long Within) Possible(Network network, Grouping groups, Respondents respondents)
    {
        var (sizes, senders) = (groups.Sizes(), new int[groups.Names.Count]);
        for (var a = 0; a < network.Count; a++)
            if (groups[a] != Grouping.Unknown && respondents[a]) senders[groups[a]]++;
        long all = 0, asked = 0, within = 0;
        for (var group = 0; group < sizes.Length; group++)
        {
            (all, asked) = (all + sizes[group], asked + senders[group]);
            within += Pairs(sizes[group], senders[group]);
        }

        return (Pairs(all, asked) - within, within);

        long Pairs(long persons, long senders) => network.IsDirected
            ? senders * (persons - 1)
            : (persons * (persons - 1) / 2) - ((persons - senders) * (persons - senders - 1) / 2);
    }

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
