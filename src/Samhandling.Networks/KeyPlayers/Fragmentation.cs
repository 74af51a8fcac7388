namespace Samhandling.Networks.KeyPlayers;

/// <summary>How far a network has fallen apart, once certain people have left it. Method: docs/methods/key-players.md.</summary>
/// <param name="Parts">F, the share of pairs who cannot reach each other at all: 0 if all can, 1 if nobody can; NaN with fewer than two people left.</param>
/// <param name="Distance">DF, the same with a pair d steps apart counted as 1/d reached: 0 if all are tied to all, 1 if nobody is tied; never below
/// <paramref name="Parts"/>; NaN with fewer than two people left.</param>
public readonly record struct Fragmentation(double Parts, double Distance)
{
    /// <summary>Measures what is left when those people are taken out.</summary>
    /// <param name="network">n actors, m ties; directions are forgotten and weights play no part.</param>
    /// <param name="without">The actors who leave; none for the network as it is.</param>
    /// <returns>F = 1 − Σ s(s − 1) / (n′(n′ − 1)) over parts of s people, and DF = 1 − 2 Σ 1/d(i,j) / (n′(n′ − 1)) over pairs, with n′ people left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One who leaves is not in the network.</exception>
    /// <remarks>Cost: (n + m) · n/64 for each step of the diameter. Source: S. P. Borgatti, Computational and Mathematical Organization Theory 12 (2006) 21–34.</remarks>
    public static Fragmentation Of(Network network, params ReadOnlySpan<int> without)
    {
        ArgumentNullException.ThrowIfNull(network);
        SetSearch.MustFit(network, without);
        return new AllDistances(network.Undirected()).Without(without);
    }
}
