namespace Samhandling.Networks.KeyPlayers;

/// <summary>The few people who matter most together, which seldom are those who matter most alone: Borgatti's key player problems.</summary>
/// <param name="Value">What the best sets reach; NaN if it is undefined for every set.</param>
/// <param name="Sets">All sets that reach it, each ascending, in order. When not exact: those that were met.</param>
/// <param name="IsExact">Whether every set was tried; if not, a better one may be there.</param>
/// <remarks>Who they are is for those alone who may see names, and is never a mark: one on whom much hangs may be overburdened. Method and worked
/// example: docs/methods/key-players.md. Source: S. P. Borgatti, Computational and Mathematical Organization Theory 12 (2006) 21–34.</remarks>
public sealed record KeySets(double Value, IReadOnlyList<IReadOnlyList<int>> Sets, bool IsExact)
{
    /// <summary>The most sets that are tried one by one; above that the search is greedy, with swaps and restarts.</summary>
    public const int MostTried = 200_000;

    /// <summary>KPP-Pos, whom to involve: the sets from which all are nearest, by <see cref="Reach"/>.</summary>
    /// <param name="network">n actors, m ties; directions are forgotten and weights play no part.</param>
    /// <param name="size">k, how many people, 1…n.</param>
    /// <param name="seed">The same seed gives the same answer; it matters only where not all sets are tried.</param>
    /// <param name="cancel">Asked for each set.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not within 1…n.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n + m for each set tried: at most 200,000, or some thousands times k.</remarks>
    public static KeySets ToReach(Network network, int size, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var steps = new NearestSteps(network.Undirected());
        return SetSearch.Best(network.Count, size, set => steps.From(set), seed, cancel);
    }

    /// <summary>KPP-Neg, how vulnerable it is: the sets whose leaving breaks most, by <see cref="Fragmentation.Distance"/> of those who stay.</summary>
    /// <param name="network">n actors, m ties; directions are forgotten and weights play no part.</param>
    /// <param name="size">k, how many people, 1…n; with fewer than two left the value is undefined.</param>
    /// <param name="seed">The same seed gives the same answer; it matters only where not all sets are tried.</param>
    /// <param name="cancel">Asked for each set.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> is not within 1…n.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: (n + m) · n/64 for each step of the diameter and each set tried: a second for pairs of 300 people.</remarks>
    public static KeySets ToLose(Network network, int size, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var distances = new AllDistances(network.Undirected());
        return SetSearch.Best(network.Count, size, set => distances.Without(set).Distance, seed, cancel);
    }
}
