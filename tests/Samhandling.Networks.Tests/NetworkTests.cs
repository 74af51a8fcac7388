namespace Samhandling.Networks.Tests;

public sealed class NetworkTests
{
    [Fact]
    public void Ties_below_a_threshold_go_and_their_actors_stay()
    {
        var network = Shapes.Weighted(4, isDirected: true, new(0, 1, 1), new(1, 0, 2), new(2, 3, 1), new(2, 3, 1.5));

        var strong = network.AtLeast(2);
        Assert.Equal([new(1, 0, 2), new(2, 3, 2.5)], strong.Ties());
        Assert.Equal((4, true, true), (strong.Count, strong.IsDirected, strong.IsWeighted));
        Assert.Equal(4, network.Unweighted().AtLeast(1).Count);
        Assert.Equal(0, network.Unweighted().AtLeast(1.1).TieCount);
    }

    [Fact]
    public void Self_ties_are_left_out_and_repeated_ones_merged_and_both_are_counted()
    {
        var network = Network.Build(3, [new(0, 1, 2), new(1, 1), new(0, 1, 3), new(2, 0)], isDirected: true, isWeighted: true);

        Assert.Equal([new(0, 1, 5), new(2, 0, 1)], network.Ties());
        Assert.Equal((2, 1, 1), (network.TieCount, network.SelfTies, network.ParallelTies));
        Assert.Equal([2], network.To(0).ToArray());
    }

    [Fact]
    public void An_undirected_network_has_each_tie_at_both_ends_and_counts_it_once()
    {
        var network = Network.Build(3, [new(0, 1), new(1, 0), new(2, 1)], isDirected: false);

        Assert.Equal([new(0, 1), new(1, 2)], network.Ties());
        Assert.Equal((2, 1), (network.TieCount, network.ParallelTies));
        Assert.Equal([0, 2], network.From(1).ToArray());
        Assert.Equal([0, 2], network.To(1).ToArray());
    }

    [Fact]
    public void Either_direction_ties_two_in_the_undirected_network_and_the_weights_are_added()
    {
        var network = Network.Build(2, [new(0, 1, 2), new(1, 0, 3)], isDirected: true, isWeighted: true).Undirected();

        Assert.Equal([new(0, 1, 5)], network.Ties());
    }

    [Fact]
    public void A_network_may_be_empty_and_a_tie_to_nobody_throws()
    {
        Assert.Equal(0, Network.Build(0, [], isDirected: true).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Network.Build(2, [new(0, 2)], isDirected: true));
    }
}
