using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class ClusteringTests
{
    [Fact]
    public void The_worked_example_holds()
    {
        // By hand: the contacts of A are B, C, D, F, G, J; tied among them are BC, BD, DF, DG.
        var local = Clustering.Local(Directed);

        Near.Equal(4.0 / 15, local[A]);
        Near.Equal(6.0 / 28, local[D]);
        Assert.Equal((1, 0), (local[F], local[L]));
        Near.Equal(3 * 7.0 / 59, Clustering.Transitivity(Directed));
    }

    [Fact]
    public void Everybody_knows_each_other_in_a_complete_network_and_nobody_in_a_star()
    {
        Assert.All(Clustering.Local(Shapes.Complete(5)), local => Assert.Equal(1, local));
        Assert.Equal(1, Clustering.Transitivity(Shapes.Complete(5)));
        Assert.All(Clustering.Local(Shapes.Star(5)), local => Assert.Equal(0, local));
        Assert.Equal(0, Clustering.Transitivity(Shapes.Star(5)));
    }

    [Fact]
    public void Below_two_neighbours_the_actor_has_zero_and_the_network_nothing()
    {
        Assert.Equal([1.0, 1, 1, 0, 0, 0], Clustering.Local(Shapes.InParts));
        Assert.All([Shapes.Empty, Shapes.OneActor, Shapes.Path(2)], network => Assert.Equal(double.NaN, Clustering.Transitivity(network)));
    }

    [Fact]
    public void Directions_and_numbers_play_no_part()
    {
        var network = Shapes.Random(50, 200, isDirected: true, seed: 6);
        var order = Shapes.Order(50, seed: 7);
        var after = Clustering.Local(network.Renumbered(order));

        Assert.Equal(Clustering.Local(network), Clustering.Local(network.Undirected()));
        Assert.Equal(Clustering.Local(network), order.Select(actor => after[actor]));
    }
}
