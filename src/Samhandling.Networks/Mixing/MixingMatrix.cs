using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Mixing;

/// <summary>Who turns to whom, group by group: ties from each group to each, beside the ties that were possible.</summary>
/// <remarks>
/// In an undirected network the matrix is symmetric: a cell off the diagonal holds the ties between two groups and stands twice, a cell on
/// the diagonal the ties within one. Method and worked example: docs/methods/mixing-matrix.md.
/// </remarks>
public sealed class MixingMatrix
{
    private readonly int[] _ties;
    private readonly int[] _senders;

    private MixingMatrix(Network network, Grouping groups, Respondents respondents)
    {
        (Names, Sizes, IsDirected) = (groups.Names, groups.Sizes(), network.IsDirected);
        (_ties, _senders) = (new int[Names.Count * Names.Count], new int[Names.Count]);
        for (var a = 0; a < network.Count; a++)
            if (groups[a] != Grouping.Unknown && respondents[a]) _senders[groups[a]]++;
        Count(network, groups.Groups);
    }

    /// <summary>The groups' names, in the order of rows and columns.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many actors each group has.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>Whether rows are senders and columns receivers; else a cell is a pair of groups.</summary>
    public bool IsDirected { get; }

    /// <summary>How many ties were left out because the group of one end or both is unknown.</summary>
    public int UnknownTies { get; private set; }

    /// <summary>Counts the ties by the groups of their ends; weights are not looked at.</summary>
    /// <param name="network">n actors, directed or undirected.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="respondents">Who could name others, n flags; empty if all could.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    /// <remarks>Cost: n + m + g² for g groups.</remarks>
    public static MixingMatrix Of(Network network, Grouping groups, ReadOnlySpan<bool> respondents = default)
    {
        groups.MustFit(network);
        return new(network, groups, new(network, respondents));
    }

    /// <summary>The number of ties from one group to another; undirected: between the two.</summary>
    public int Ties(int from, int to) => _ties[from * Names.Count + to];

    /// <summary>How many ties there could have been: pairs whose sender is a respondent; undirected: pairs with a respondent at either end.</summary>
    public long Possible(int from, int to)
    {
        if (IsDirected) return (long)_senders[from] * (Sizes[to] - (from == to ? 1 : 0));
        var (silentFrom, silentTo) = ((long)Sizes[from] - _senders[from], (long)Sizes[to] - _senders[to]);
        return from == to
            ? (long)Sizes[from] * (Sizes[from] - 1) / 2 - silentFrom * (silentFrom - 1) / 2
            : (long)Sizes[from] * Sizes[to] - silentFrom * silentTo;
    }

    /// <summary>The share of the possible ties that are there, 0 to 1; NaN where none is possible.</summary>
    public double Density(int from, int to) => (double)Ties(from, to) / Possible(from, to);

    private void Count(Network network, ReadOnlySpan<int> groups)
    {
        var (width, unknown) = (Names.Count, 0);
        for (var a = 0; a < network.Count; a++)
        {
            // The ties to those above: of an undirected tie one end.
            var named = network.From(a);
            if (!network.IsDirected) named = network.Above(a);
            if (groups[a] == Grouping.Unknown)
            {
                unknown += named.Length;
                continue;
            }

            var row = _ties.AsSpan(groups[a] * width, width);
            foreach (var b in named)
            {
                var group = groups[b];
                if (group == Grouping.Unknown) unknown++;
                else row[group]++;
            }
        }

        UnknownTies = unknown;
        if (network.IsDirected) return;
        for (var one = 0; one < width; one++)
            for (var other = 0; other < one; other++)
                _ties[(one * width) + other] = _ties[(other * width) + one] += _ties[(one * width) + other];
    }
}
