namespace Samhandling.Networks.Cohesion;

/// <summary>The share of the possible ties that are there, in three versions which differ in what counts as possible. Method: docs/methods/density.md.</summary>
public static class Density
{
    /// <summary>Among all pairs, also those whose sender was never asked: m / (n(n − 1)), undirected 2m / (n(n − 1)).</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <returns>A share, 0…1; NaN below two actors. Too low where some have not answered.</returns>
    /// <remarks>Cost: 1. Source: S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 4.</remarks>
    public static double Naive(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var pairs = (double)network.Count * (network.Count - 1);
        return Share(network.TieCount, network.IsDirected ? pairs : pairs / 2);
    }

    /// <summary>Among the pairs that somebody could report, the default: m / (r(n − 1)) over ties from respondents; undirected, pairs with a respondent at either end.</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody, which gives <see cref="Naive"/>.</param>
    /// <returns>A share, 0…1; NaN below two actors or without respondents.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static double PossibleSenders(Network network, ReadOnlySpan<bool> respondents = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var answered = new Respondents(network, respondents);
        var (sent, between) = Count(network, answered);
        double r = answered.Count, n = network.Count;
        return network.IsDirected ? Share(sent, r * (n - 1)) : Share(sent - (between / 2), (r * (n - 1)) - (r * (r - 1) / 2));
    }

    /// <summary>Among the pairs in which both have answered: m' / (r(r − 1)), where m' counts ties between respondents; undirected 2m' / (r(r − 1)).</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody, which gives <see cref="Naive"/>.</param>
    /// <returns>A share, 0…1; NaN below two respondents.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static double RespondentsOnly(Network network, ReadOnlySpan<bool> respondents = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var answered = new Respondents(network, respondents);
        double r = answered.Count;
        return Share(Count(network, answered).Between, r * (r - 1));
    }

    /// <summary>What respondents name, and what of it is other respondents; an undirected tie between two of them counts at both its ends.</summary>
    private static (long Sent, long Between) Count(Network network, Respondents answered)
    {
        long sent = 0, between = 0;
        for (var i = 0; i < network.Count; i++)
        {
            if (!answered[i]) continue;
            sent += network.From(i).Length;
            foreach (var j in network.From(i)) between += answered[j] ? 1 : 0;
        }

        return (sent, between);
    }

    private static double Share(double ties, double possible) => possible > 0 ? ties / possible : double.NaN;
}
