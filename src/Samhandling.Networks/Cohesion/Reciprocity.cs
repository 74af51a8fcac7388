namespace Samhandling.Networks.Cohesion;

/// <summary>How often being named is answered by naming, among pairs in which both could name. Method: docs/methods/reciprocity.md.</summary>
/// <remarks>With M pairs that name each other and S in which one names the other only. Source: S. Wasserman and K. Faust, Social Network Analysis (1994), ch. 13.</remarks>
public static class Reciprocity
{
    /// <summary>The share of ties that are returned: 2M / (2M + S).</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody. Ties to or from others are left out, since they could not be returned.</param>
    /// <returns>A share, 0…1; NaN without ties, and in an undirected network, where to return a tie means nothing.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: m log of the ties of one actor.</remarks>
    public static double Arc(Network network, ReadOnlySpan<bool> respondents = default)
    {
        var (mutual, single) = Pairs(network, respondents);
        return 2.0 * mutual / ((2.0 * mutual) + single);
    }

    /// <summary>The share of tied pairs that name each other: M / (M + S).</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody. Ties to or from others are left out, since they could not be returned.</param>
    /// <returns>A share, 0…1, never above <see cref="Arc"/>; NaN without ties, and in an undirected network.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: m log of the ties of one actor.</remarks>
    public static double Dyad(Network network, ReadOnlySpan<bool> respondents = default)
    {
        var (mutual, single) = Pairs(network, respondents);
        return (double)mutual / (mutual + single);
    }

    private static (long Mutual, long Single) Pairs(Network network, ReadOnlySpan<bool> respondents)
    {
        ArgumentNullException.ThrowIfNull(network);
        var answered = new Respondents(network, respondents);
        if (!network.IsDirected) return (0, 0);
        long returned = 0, single = 0;
        for (var i = 0; i < network.Count; i++)
        {
            if (!answered[i]) continue;
            foreach (var j in network.From(i))
            {
                if (!answered[j]) continue;
                if (network.Has(j, i)) returned++;
                else single++;
            }
        }

        return (returned / 2, single);
    }
}
