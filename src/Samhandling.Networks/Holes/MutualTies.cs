namespace Samhandling.Networks.Holes;

/// <summary>The ties that Burt's measures reckon with: a(i,j) + a(j,i), the same both ways.</summary>
internal static class MutualTies
{
    /// <summary>The undirected network with these sums as weights; a tie of weight 0 is none.</summary>
    public static Network Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNegative(network);
        return Network.Build(network.Count, [.. network.Ties().Where(tie => tie.Weight > 0)], isDirected: false, isWeighted: true);
    }
}
