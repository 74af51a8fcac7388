using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class CoresTests
{
    [Fact]
    public void In_the_worked_network_all_lie_in_the_second_core_but_two_who_are_named_once()
    {
        Assert.Equal([2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 1], Cores.Of(Directed));
    }

    [Fact]
    public void A_complete_network_is_its_own_core_and_a_path_has_only_the_first()
    {
        Assert.Equal([4, 4, 4, 4, 4], Cores.Of(Shapes.Complete(5)));
        Assert.Equal([1, 1, 1, 1], Cores.Of(Shapes.Path(4)));
        Assert.Equal([2, 2, 2, 2], Cores.Of(Shapes.Cycle(4)));
        Assert.Equal([1, 1, 1, 1, 1], Cores.Of(Shapes.Star(5)));
        Assert.Equal([2, 2, 2, 1, 1, 0], Cores.Of(Shapes.InParts));
    }

    [Fact]
    public void Each_core_is_what_peeling_leaves()
    {
        var network = Shapes.Random(80, 300, isDirected: true, seed: 5);
        var undirected = network.Undirected();
        var core = Cores.Of(network);

        foreach (var k in Enumerable.Range(1, core.Max()))
        {
            var left = Enumerable.Range(0, 80).ToHashSet();
            while (left.RemoveWhere(actor => undirected.From(actor).ToArray().Count(left.Contains) < k) > 0) { }
            Assert.Equal(left.Order(), Enumerable.Range(0, 80).Where(actor => core[actor] >= k));
        }
    }

    [Fact]
    public void Nobody_has_no_core_and_one_alone_the_core_of_nothing()
    {
        Assert.Empty(Cores.Of(Shapes.Empty));
        Assert.Equal([0], Cores.Of(Shapes.OneActor));
    }
}
