using Samhandling.Networks.Centrality;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Centrality;

public sealed class BetweennessTests
{
    [Fact]
    public void The_worked_example_holds()
    {
        Near.Equal([30.5, 14.5, 7, 33, 6.5, 0, 0, 0.5, 0, 0, 0, 0], Betweenness.Of(Directed));
    }

    [Fact]
    public void In_a_path_the_middle_lies_between_most_and_the_ends_between_none()
    {
        Assert.Equal([0, 3, 4, 3, 0], Betweenness.Of(Shapes.Path(5)));
        Assert.Equal([0, 3, 4, 3, 0], Betweenness.Of(Shapes.Path(5, isDirected: true)));
    }

    [Fact]
    public void The_middle_of_a_star_lies_between_all_others()
    {
        Assert.Equal([15, 0, 0, 0, 0, 0, 0], Betweenness.Of(Shapes.Star(7)));
    }

    [Fact]
    public void Two_equally_short_ways_share_the_pair()
    {
        Assert.Equal([0.5, 0.5, 0.5, 0.5], Betweenness.Of(Shapes.Cycle(4)));
        Assert.Equal([3.0, 3, 3, 3], Betweenness.Of(Shapes.Cycle(4, isDirected: true)));
    }

    [Fact]
    public void Nobody_lies_between_others_in_a_complete_network_or_in_small_parts()
    {
        Assert.All([Shapes.Complete(5), Shapes.InParts, Shapes.Empty, Shapes.OneActor], network =>
            Assert.All(Betweenness.Of(network), value => Assert.Equal(0, value)));
    }

    [Fact]
    public void A_weight_is_a_length_so_the_way_round_may_be_the_shorter()
    {
        var network = Shapes.Weighted(3, isDirected: false, new(0, 2, 5), new(0, 1, 2), new(1, 2, 2));

        Assert.Equal([0, 1, 0], Betweenness.Of(network));
        Assert.Equal([0.0, 0, 0], Betweenness.Of(network.Unweighted()));
    }

    [Fact]
    public void Lengths_that_differ_by_rounding_alone_are_equal()
    {
        // 0.1 + 0.2 is 0.30000000000000004 in doubles, and 0.3 goes straight.
        var network = Shapes.Weighted(3, isDirected: true, new(0, 1, 0.1), new(1, 2, 0.2), new(0, 2, 0.3));

        Assert.Equal([0, 0.5, 0], Betweenness.Of(network));
    }

    [Fact]
    public void A_length_far_below_the_others_does_not_upset_the_count()
    {
        var network = Shapes.Weighted(4, isDirected: false, new(0, 1, 1), new(1, 2, 1e-13), new(0, 2, 1), new(2, 3, 1));

        Assert.All(Betweenness.Of(network), value => Assert.InRange(value, 0, 3));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Equal_weights_are_steps_and_scaling_weights_changes_nothing(bool isDirected)
    {
        var network = Shapes.Random(60, 200, isDirected, seed: 8);
        var steps = Network.Build(60, [.. network.Ties().Select(tie => tie with { Weight = 0.1 })], isDirected, isWeighted: true);

        Near.Equal(Betweenness.Of(network.Unweighted()), Betweenness.Of(steps));
        Near.Equal(Betweenness.Of(network), Betweenness.Of(network.Scaled(0.7)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Renumbering_the_actors_changes_nothing(bool isDirected)
    {
        var network = Shapes.Random(60, 200, isDirected, seed: 9);
        var order = Shapes.Order(60, seed: 10);
        var after = Betweenness.Of(network.Renumbered(order));

        Near.Equal(Betweenness.Of(network), [.. order.Select(actor => after[actor])]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_length_must_be_a_number_above_zero(double length)
    {
        Assert.Throws<ArgumentException>(() => Betweenness.Of(Shapes.Weighted(2, isDirected: true, new Tie(0, 1, length))));
    }

    [Fact]
    public void It_stops_when_asked_to()
    {
        Assert.Throws<OperationCanceledException>(() => Betweenness.Of(Directed, cancel: new CancellationToken(canceled: true)));
    }
}
