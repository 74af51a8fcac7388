using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class ComponentsTests
{
    [Fact]
    public void The_worked_network_hangs_together_and_all_but_the_newcomer_and_the_named_reach_each_other()
    {
        var strong = Components.Strong(FixtureM.Directed);

        Assert.Equal(1, Components.Weak(FixtureM.Directed).Count);
        Assert.Equal([0, 0, 0, 0, 0, 1, 0, 0, 2, 3, 4, 5], strong.Of);
        Assert.Equal([7, 1, 1, 1, 1, 1], strong.Sizes());
    }

    [Fact]
    public void Parts_are_numbered_by_their_first_actor_and_one_without_ties_is_its_own()
    {
        var network = Shapes.Directed(7, (5, 1), (1, 3), (3, 5), (4, 2), (2, 0));

        Assert.Equal([0, 1, 0, 1, 0, 1, 2], Components.Weak(network).Of);
        Assert.Equal([0, 1, 2, 1, 3, 1, 4], Components.Strong(network).Of);
        Assert.Equal([3, 2, 1], Components.Weak(Shapes.InParts).Sizes());
    }

    [Fact]
    public void In_an_undirected_network_weak_and_strong_are_the_same()
    {
        Assert.Equal(Components.Weak(Shapes.InParts).Of, Components.Strong(Shapes.InParts).Of);
    }

    [Fact]
    public void A_directed_path_falls_into_its_actors_and_a_directed_cycle_does_not()
    {
        Assert.Equal(5, Components.Strong(Shapes.Path(5, isDirected: true)).Count);
        Assert.Equal(1, Components.Strong(Shapes.Cycle(5, isDirected: true)).Count);
    }

    [Fact]
    public void A_chain_of_a_million_does_not_exhaust_the_stack()
    {
        Assert.Equal(1, Components.Weak(Shapes.Path(1_000_000, isDirected: true)).Count);
        Assert.Equal(1_000_000, Components.Strong(Shapes.Path(1_000_000, isDirected: true)).Count);
        Assert.Equal(1, Components.Strong(Shapes.Cycle(1_000_000, isDirected: true)).Count);
    }

    [Fact]
    public void No_actors_make_no_part_and_one_makes_one()
    {
        Assert.Equal((0, 0), (Components.Weak(Shapes.Empty).Count, Components.Strong(Shapes.Empty).Count));
        Assert.Equal((1, 1), (Components.Weak(Shapes.OneActor).Count, Components.Strong(Shapes.OneActor).Count));
    }

    [Fact]
    public void Renumbering_the_actors_changes_no_part()
    {
        var network = Shapes.Random(60, 70, isDirected: true, seed: 1);
        var order = Shapes.Order(60, seed: 2);
        var (before, after) = (Components.Strong(network), Components.Strong(network.Renumbered(order)));

        Assert.Equal(before.Sizes().Order(), after.Sizes().Order());
        Assert.All(network.Ties(), tie => Assert.Equal(before.Of[tie.From] == before.Of[tie.To], after.Of[order[tie.From]] == after.Of[order[tie.To]]));
    }
}
