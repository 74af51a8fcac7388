using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class AssortativityTests
{
    private static double Of(Network network, Grouping groups) => Assortativity.Of(MixingMatrix.Of(network, groups));

    [Fact]
    public void The_worked_network_keeps_within_sectors() =>
        Assert.Equal(.4110, Of(WorkedNetwork.Network, WorkedNetwork.Sectors), 4);

    [Fact]
    public void An_undirected_tie_counts_both_ways() =>
        // Origin: igraph 0.10, assortativity_nominal of the undirected worked network, directed=False.
        Assert.Equal(IgraphUndirected, Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors), 10);

    private const double IgraphUndirected = 0.3983286908078;

    [Fact]
    public void Ties_only_within_give_one_and_only_between_minus_one()
    {
        Assert.Equal(1, Of(WorkedNetwork.Build("AB CD", false), Grouping.Of(["x", "x", "y", "y"])));
        Assert.Equal(-1, Of(WorkedNetwork.Build("AC BD", false), Grouping.Of(["x", "x", "y", "y"])));
    }

    [Fact]
    public void One_group_or_no_ties_give_nothing()
    {
        Assert.True(double.IsNaN(Of(WorkedNetwork.Build("AB BC", true), Grouping.Of(["x", "x", "x"]))));
        Assert.True(double.IsNaN(Of(WorkedNetwork.Build("", true, 2), Grouping.Of(["x", "y"]))));
    }
}
