namespace Samhandling.Networks.Communities;

/// <summary>The communities that the best of several runs found, and how sure they are.</summary>
/// <param name="Membership">Each actor's community, numbered from 0 by first appearance.</param>
/// <param name="Modularity">Of this partition, on the undirected network; NaN without ties.</param>
/// <param name="SameShare">The share of runs that found this very partition, 0 to 1.</param>
/// <param name="MeanAdjustedRand">How alike two runs are, the mean over all pairs of runs: 1 the same, 0 as by chance; 1 for a single run.</param>
public sealed record CommunityFinding(IReadOnlyList<int> Membership, double Modularity, double SameShare, double MeanAdjustedRand)
{
    /// <summary>The number of communities.</summary>
    public int Count => Membership.Count == 0 ? 0 : Membership.Max() + 1;

    /// <summary>Whether groups are clear enough to speak of: at least 20 actors and a modularity of at least .3 (our rule, not literature's).</summary>
    public bool IsClear => Membership.Count >= 20 && Modularity >= .3;
}
