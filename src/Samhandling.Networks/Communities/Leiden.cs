namespace Samhandling.Networks.Communities;

/// <summary>Finds groups with many ties within and few between, each of them connected: the Leiden algorithm for modularity.</summary>
/// <remarks>
/// Direction is left out: two are tied if either names the other. Method and worked example: docs/methods/communities.md.
/// Source: V. A. Traag, L. Waltman, N. J. van Eck, From Louvain to Leiden, Scientific Reports 9 (2019) 5233.
/// </remarks>
public static class Leiden
{
    /// <summary>Runs from several seeds and keeps the partition of highest modularity, with how far the runs agreed.</summary>
    /// <param name="network">n actors; weights 0 or more.</param>
    /// <param name="runs">How many runs, 1 or more.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <param name="resolution">γ: above 1 favours more and smaller groups.</param>
    /// <exception cref="ArgumentException"><paramref name="runs"/> is not above 0, or a weight is negative or not a number.</exception>
    /// <remarks>Cost: about n + m for each run; comparing the runs n for each pair of different partitions.</remarks>
    public static CommunityFinding BestOf(Network network, int runs = 50, ulong seed = 1, double resolution = 1) =>
        throw new NotSupportedException();

    /// <summary>One run: the n actors' communities, numbered by first appearance. An actor without ties is a community of its own.</summary>
    /// <inheritdoc cref="BestOf" path="/param[@name='network']|/param[@name='seed']|/param[@name='resolution']"/>
    public static int[] Once(Network network, ulong seed = 1, double resolution = 1) => throw new NotSupportedException();
}
