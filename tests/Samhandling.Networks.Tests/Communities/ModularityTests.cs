using Samhandling.Networks.Communities;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Communities;

public sealed class ModularityTests
{
    [Fact]
    public void Sectors_divide_the_worked_network_somewhat()
    {
        Assert.Equal(.2207, Modularity.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors.Groups), 4);
        Assert.Equal(.2326, Modularity.Of(WorkedNetwork.Network, WorkedNetwork.Sectors.Groups), 4);
    }

    [Fact]
    public void Two_pairs_divided_have_a_half_and_a_higher_resolution_asks_more()
    {
        var pairs = WorkedNetwork.Build("AB CD", isDirected: false);

        Assert.Equal(.5, Modularity.Of(pairs, [0, 0, 1, 1]));
        Assert.Equal(0, Modularity.Of(pairs, [0, 0, 0, 0]));
        Assert.Equal(1 - 2 * .25 * 1.5, Modularity.Of(pairs, [0, 0, 1, 1], resolution: 1.5));
    }

    [Fact]
    public void Weights_count_as_so_many_ties()
    {
        var weighted = Samhandling.Networks.Network.Build(4, [new(0, 1, 3), new(2, 3, 1)], isDirected: false, isWeighted: true);

        // By hand: 1 − (6/8)² − (2/8)².
        Assert.Equal(.375, Modularity.Of(weighted, [0, 0, 1, 1]));
    }

    [Fact]
    public void Without_ties_there_is_none_and_each_actor_must_have_a_group()
    {
        Assert.True(double.IsNaN(Modularity.Of(WorkedNetwork.Build("", true, 2), [0, 1])));
        Assert.Throws<ArgumentException>(() => Modularity.Of(WorkedNetwork.Network, [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Modularity.Of(WorkedNetwork.Build("AB", true), [0, -1]));
    }
}
