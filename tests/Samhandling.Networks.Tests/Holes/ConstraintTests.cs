using Samhandling.Networks.Holes;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Holes;

public sealed class ConstraintTests
{
    [Fact]
    public void The_worked_example_holds_directed_and_undirected()
    {
        var (directed, undirected) = (Constraint.Of(Directed), Constraint.Of(Undirected));

        Assert.Equal([0.3769, 0.3620, 0.7335, 0.7696], new[] { A, D, F, G }.Select(actor => Math.Round(directed[actor], 4)));
        Assert.Equal([0.3578, 0.3095, 0.6567, 0.6567], new[] { A, D, F, G }.Select(actor => Math.Round(undirected[actor], 4)));
        Assert.Equal((1, 1), (directed[J], undirected[L]));
    }

    [Fact]
    public void In_a_star_the_middle_is_free_and_the_others_are_not()
    {
        Near.Equal([0.25, 1, 1, 1, 1], Constraint.Of(Shapes.Star(5)));
    }

    [Fact]
    public void In_a_triangle_it_exceeds_one()
    {
        // By hand: each contact takes ½ directly and ½ · ½ through the other, so 2 · (¾)².
        Near.Equal([1.125, 1.125, 1.125, 1, 1, double.NaN], Constraint.Of(Shapes.InParts));
    }

    [Fact]
    public void Weights_say_where_the_effort_goes()
    {
        // By hand, a path 1–0–2 with weights 3 and 1: (3/4)² + (1/4)².
        Near.Equal([0.625, 1, 1], Constraint.Of(Shapes.Weighted(3, isDirected: false, new(0, 1, 3), new(0, 2, 1))));
    }

    [Fact]
    public void A_tie_both_ways_counts_twice_a_tie_one_way()
    {
        // By hand: 0 and 1 name each other, 0 names 2: (2/3)² + (1/3)².
        Near.Equal(5.0 / 9, Constraint.Of(Shapes.Directed(3, (0, 1), (1, 0), (0, 2)))[0]);
    }

    [Fact]
    public void Without_contacts_it_is_undefined_and_a_tie_of_no_weight_is_none()
    {
        Assert.Empty(Constraint.Of(Shapes.Empty));
        Assert.Equal([double.NaN], Constraint.Of(Shapes.OneActor));
        Assert.Equal([1, 1, double.NaN], Constraint.Of(Shapes.Weighted(3, isDirected: true, new(0, 1), new(1, 2, 0))));
        Assert.Throws<ArgumentException>(() => Constraint.Of(Shapes.Weighted(2, isDirected: true, new Tie(0, 1, -1))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Renumbering_the_actors_and_scaling_the_weights_change_nothing(bool isDirected)
    {
        var network = Shapes.Random(50, 120, isDirected, seed: 15);
        var order = Shapes.Order(50, seed: 16);
        var after = Constraint.Of(network.Renumbered(order).Scaled(0.3));

        Near.Equal(Constraint.Of(network), [.. order.Select(actor => after[actor])]);
    }
}
