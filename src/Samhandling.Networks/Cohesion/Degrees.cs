namespace Samhandling.Networks.Cohesion;

/// <summary>How many ties each actor has, and how strong they are. Method: docs/methods/degree.md.</summary>
public static class Degrees
{
    /// <summary>How many name each actor: Σᵢ a(i,j).</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…n − 1; in an undirected network the number of neighbours.</returns>
    /// <remarks>Cost: n. Source: L. C. Freeman, Social Networks 1 (1979).</remarks>
    public static int[] In(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.In.Lengths();
    }

    /// <summary>How many each actor names: Σⱼ a(i,j). For one who has not answered 0 means "not observed".</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…n − 1; in an undirected network the number of neighbours.</returns>
    /// <remarks>Cost: n. Source: L. C. Freeman, Social Networks 1 (1979).</remarks>
    public static int[] Out(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.Out.Lengths();
    }

    /// <summary>How many others each actor names or is named by; one who does both counts once.</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…n − 1: the degrees in the undirected network.</returns>
    /// <remarks>Cost: n + m. Source: L. C. Freeman, Social Networks 1 (1979).</remarks>
    public static int[] Contacts(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return Out(network.Undirected());
    }

    /// <summary>The sum of the weights with which each actor is named: Σᵢ w(i,j).</summary>
    /// <param name="network">n actors; without weights each tie counts 1.</param>
    /// <returns>n numbers in actor order, in the unit of the weights; 0 for an actor whom nobody names.</returns>
    /// <remarks>Cost: n + m. Source: A. Barrat et al., PNAS 101 (2004).</remarks>
    public static double[] InStrength(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.IsWeighted ? AtEnds(network.Out) : Array.ConvertAll(In(network), its => (double)its);
    }

    /// <summary>The sum of the weights with which each actor names others: Σⱼ w(i,j).</summary>
    /// <param name="network">n actors; without weights each tie counts 1.</param>
    /// <returns>n numbers in actor order, in the unit of the weights; 0 for an actor who names nobody.</returns>
    /// <remarks>Cost: n + m. Source: A. Barrat et al., PNAS 101 (2004).</remarks>
    public static double[] OutStrength(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return network.IsWeighted ? AtEnds(network.In) : Array.ConvertAll(Out(network), its => (double)its);
    }

    /// <summary>The share of those who could have named each actor that did so: d(j) / (r − [j has answered]).</summary>
    /// <param name="network">n actors; only what respondents say counts.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody.</param>
    /// <returns>n numbers in actor order, each 0…1; NaN where nobody could have named the actor. In an undirected network: the share of respondents among the others that are tied to it.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: n + m.</remarks>
    public static double[] InShare(Network network, ReadOnlySpan<bool> respondents = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var answered = new Respondents(network, respondents);
        var shares = new double[network.Count];
        for (var j = 0; j < shares.Length; j++)
        {
            var named = 0;
            foreach (var i in network.To(j)) named += answered[i] ? 1 : 0;
            shares[j] = (double)named / (answered.Count - (answered[j] ? 1 : 0));
        }

        return shares;
    }

    /// <summary>How many a respondent names on average: the size-robust figure to compare places by.</summary>
    /// <param name="network">n actors; only what respondents say counts.</param>
    /// <param name="respondents">Who has answered, n values in actor order; empty for everybody.</param>
    /// <returns>A number of persons, 0…n − 1; NaN without respondents.</returns>
    /// <exception cref="ArgumentException"><paramref name="respondents"/> is neither empty nor of length n.</exception>
    /// <remarks>Cost: n.</remarks>
    public static double MeanOut(Network network, ReadOnlySpan<bool> respondents = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var answered = new Respondents(network, respondents);
        long named = 0;
        for (var i = 0; i < network.Count; i++) named += answered[i] ? network.From(i).Length : 0;
        return (double)named / answered.Count;
    }

    /// <summary>The weights of ties added at the ends the rows name. Nobody's ties lie together there, but where a row ends need not be foretold.</summary>
    private static double[] AtEnds(Rows rows)
    {
        var sums = new double[rows.Count];
        var (others, weights) = (rows.Other, rows.Weight);
        for (var i = 0; i < others.Length && i < weights.Length; i++) sums[others[i]] += weights[i];
        return sums;
    }
}
