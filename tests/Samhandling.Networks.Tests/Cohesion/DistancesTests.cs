using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class DistancesTests
{
    [Fact]
    public void The_worked_example_holds()
    {
        // By hand: from H one reaches E, D, K in one step, A and I in two, B, G, J in three, C in four, L in five.
        var distances = Distances.Of(Directed);

        Assert.Equal(10, distances.Reached[H]);
        Near.Equal(10.0 / (3 + 4 + 9 + 4 + 5), distances.Closeness[H]);
        Near.Equal((3 + (2 / 2.0) + (3 / 3.0) + (1 / 4.0) + (1 / 5.0)) / 11, distances.Harmonic[H]);
        Assert.Equal((double.NaN, 0, 0), (distances.Closeness[J], distances.Harmonic[J], distances.Reached[J]));
        Assert.Equal(5, distances.Diameter);
    }

    [Fact]
    public void In_a_path_of_four_steps_run_from_one_to_three()
    {
        var distances = Distances.Of(Shapes.Path(4));

        Near.Equal(20.0 / 12, distances.Mean);
        Assert.Equal(3, distances.Diameter);
        Near.Equal([3.0 / 6, 3.0 / 4, 3.0 / 4, 3.0 / 6], distances.Closeness);
        Near.Equal([11.0 / 18, 2.5 / 3, 2.5 / 3, 11.0 / 18], distances.Harmonic);
    }

    [Fact]
    public void Along_a_directed_path_only_those_ahead_are_reached()
    {
        var distances = Distances.Of(Shapes.Path(3, isDirected: true));

        Assert.Equal([2, 1, 0], distances.Reached);
        Near.Equal([2.0 / 3, 1, double.NaN], distances.Closeness);
        Near.Equal([1.5 / 2, 1.0 / 2, 0], distances.Harmonic);
        Near.Equal(4.0 / 3, distances.Mean);
    }

    [Fact]
    public void Everybody_is_one_step_from_everybody_in_a_complete_network()
    {
        var distances = Distances.Of(Shapes.Complete(6));

        Assert.Equal((1, 1), (distances.Mean, distances.Diameter));
        Assert.All(distances.Closeness, closeness => Assert.Equal(1, closeness));
        Assert.All(distances.Harmonic, harmonic => Near.Equal(1, harmonic));
    }

    [Fact]
    public void Only_pairs_within_a_part_are_measured()
    {
        var distances = Distances.Of(Shapes.InParts);

        Assert.Equal((1, 1), (distances.Mean, distances.Diameter));
        Assert.Equal([1, 1, 1, 1, 1, double.NaN], distances.Closeness);
        Near.Equal([0.4, 0.4, 0.4, 0.2, 0.2, 0], distances.Harmonic);
    }

    [Fact]
    public void Where_nobody_reaches_anybody_there_is_no_distance()
    {
        Assert.All([Shapes.Empty, Shapes.OneActor, Shapes.Directed(3)], network =>
        {
            var distances = Distances.Of(network);
            Assert.Equal((double.NaN, null), (distances.Mean, distances.Diameter));
            Assert.All(distances.Closeness, closeness => Assert.Equal(double.NaN, closeness));
        });
        Assert.Equal([double.NaN], Distances.Of(Shapes.OneActor).Harmonic);
    }

    [Fact]
    public void Renumbering_the_actors_and_scaling_the_weights_change_nothing()
    {
        var network = Shapes.Random(50, 120, isDirected: true, seed: 3);
        var order = Shapes.Order(50, seed: 4);
        var (before, after) = (Distances.Of(network), Distances.Of(network.Renumbered(order).Scaled(3)));

        Assert.Equal((before.Mean, before.Diameter), (after.Mean, after.Diameter));
        Near.Equal(before.Closeness, [.. order.Select(actor => after.Closeness[actor])]);
        Near.Equal(before.Harmonic, [.. order.Select(actor => after.Harmonic[actor])]);
    }

    [Fact]
    public void It_stops_when_asked_to()
    {
        Assert.Throws<OperationCanceledException>(() => Distances.Of(Directed, cancel: new CancellationToken(canceled: true)));
    }
}
