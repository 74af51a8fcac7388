using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Centrality;

/// <summary>How far a network turns about one actor: Σ(max − cᵢ) divided by the most that sum could be. The denominators differ between programs, so each is stated. Method: docs/methods/centralization.md.</summary>
/// <remarks>Source: L. C. Freeman, Social Networks 1 (1979).</remarks>
public static class Centralization
{
    /// <summary>How far namings gather on one actor, over (n − 1)²: all others name one, and nobody else is named.</summary>
    /// <param name="network">n actors, directed or not; weights play no part.</param>
    /// <returns>A share, 0…1; NaN below two actors.</returns>
    /// <remarks>Cost: n.</remarks>
    public static double InDegree(Network network)
    {
        double others = OthersOf(network);
        return Share(Spread(Degrees.In(network)), others * others);
    }

    /// <summary>How far namings gather on one actor, over what those who answered could attain: r(n − 1) when somebody has not answered and could be named by all r; (n − 1)² when all have.</summary>
    /// <param name="network">n actors, directed; weights play no part.</param>
    /// <param name="respondents">r, the number who have answered, 0…n.</param>
    /// <returns>A share, 0…1 where only respondents name others; NaN below two actors or without respondents.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="respondents"/> is negative or above n.</exception>
    /// <remarks>Cost: n.</remarks>
    public static double AttainableInDegree(Network network, int respondents)
    {
        double others = OthersOf(network);
        ArgumentOutOfRangeException.ThrowIfNegative(respondents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(respondents, network.Count);
        return Share(Spread(Degrees.In(network)), Math.Min(respondents, others) * others);
    }

    /// <summary>How far contacts gather on one actor, over (n − 1)(n − 2): a star.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <returns>A share, 0…1; NaN below three actors.</returns>
    /// <remarks>Cost: n + m.</remarks>
    public static double Degree(Network network)
    {
        double others = OthersOf(network);
        return Share(Spread(Degrees.Contacts(network)), others * (others - 1));
    }

    /// <summary>How far one actor stands between the others, over (n − 1)²(n − 2), half of it in an undirected network: a star of ties that go both ways.</summary>
    /// <param name="betweenness">What <see cref="Centrality.Betweenness.Of"/> gave of a network without weights.</param>
    /// <param name="isDirected">Whether that network is directed.</param>
    /// <returns>A share, 0…1; NaN below three actors.</returns>
    /// <remarks>Cost: n.</remarks>
    public static double Betweenness(ReadOnlySpan<double> betweenness, bool isDirected)
    {
        double others = betweenness.Length - 1;
        return Share(Spread(betweenness), others * others * (others - 1) / (isDirected ? 1 : 2));
    }

    /// <summary>How far one actor is nearer to all than the others are, over (n − 1)(n − 2) / (2n − 3): a star.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <returns>A share, 0…1; NaN below three actors and where not everybody can reach everybody.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n · (n + m).</remarks>
    public static double Closeness(Network network, CancellationToken cancel = default)
    {
        double others = OthersOf(network);
        var distances = Distances.Of(network.Undirected(), cancel: cancel);
        if (distances.Reached.AsSpan().ContainsAnyExcept(network.Count - 1)) return double.NaN;
        return Share(Spread(distances.Closeness), others * (others - 1) / ((2 * others) - 1));
    }

    private static int OthersOf(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Math.Max(network.Count - 1, 0);
    }

    private static double Spread(int[] values) => Spread(Array.ConvertAll(values, value => (double)value));

    private static double Spread(ReadOnlySpan<double> values)
    {
        var most = values.IsEmpty ? 0 : double.NegativeInfinity;
        foreach (var value in values) most = Math.Max(most, value);
        var sum = 0.0;
        foreach (var value in values) sum += most - value;
        return sum;
    }

    private static double Share(double spread, double most) => most > 0 ? spread / most : double.NaN;
}
