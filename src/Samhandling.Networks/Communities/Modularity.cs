namespace Samhandling.Networks.Communities;

/// <summary>How many more ties lie within groups than chance would place there, given everyone's number of ties.</summary>
public static class Modularity
{
    /// <summary>Undirected: Q = Σ_c [L_c / m − γ (K_c / 2m)²] with L_c the ties within group c and K_c its degrees; directed:
    /// Q = Σ_c [L_c / m − γ K_c^out K_c^in / m²]. Weights, where there are any, take the place of counts.</summary>
    /// <param name="network">n actors; weights 0 or more.</param>
    /// <param name="membership">The n actors' groups, any numbers from 0.</param>
    /// <param name="resolution">γ: above 1 favours more and smaller groups.</param>
    /// <returns>Below 1; for γ = 1 at least −½ (undirected) or −1 (directed); NaN without ties.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or a group is below 0.</exception>
    /// <remarks>Cost: n + m. Method and worked example: docs/methods/communities.md.
    /// Source: M. E. J. Newman, M. Girvan, Phys. Rev. E 69 (2004) 026113; directed: E. A. Leicht, M. E. J. Newman, Phys. Rev. Lett. 100 (2008).</remarks>
    public static double Of(Network network, ReadOnlySpan<int> membership, double resolution = 1)
    {
        if (membership.Length != network.Count)
            throw new ArgumentException($"There are {membership.Length} groups for {network.Count} actors.", nameof(membership));
        var groups = 0;
        foreach (var group in membership)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(group, nameof(membership));
            groups = Math.Max(groups, group + 1);
        }

        var (outgoing, incoming) = (new double[groups], new double[groups]);
        double total = 0, within = 0;
        for (var from = 0; from < network.Count; from++)
        {
            var named = network.IsDirected ? network.From(from) : network.Above(from);
            var weights = network.WeightsFrom(from);
            if (!weights.IsEmpty) weights = weights[^named.Length..];
            for (var i = 0; i < named.Length; i++)
            {
                var (to, weight) = (membership[named[i]], weights.IsEmpty ? 1 : weights[i]);
                total += weight;
                outgoing[membership[from]] += weight;
                incoming[to] += weight;
                if (membership[from] == to) within += weight;
            }
        }

        var expected = 0.0;
        for (var group = 0; group < groups; group++)
        {
            // An undirected tie has two ends alike: half of both degrees stands in each of the sums.
            var half = (outgoing[group] + incoming[group]) / 2;
            expected += network.IsDirected ? outgoing[group] / total * (incoming[group] / total) : half / total * (half / total);
        }

        return within / total - resolution * expected;
    }
}
