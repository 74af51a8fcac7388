using Samhandling.Networks.KeyPlayers;

namespace Samhandling.Networks.Tests.KeyPlayers;

public sealed class FragmentationTests
{
    [Theory]
    [InlineData("", 0, .409090909090909)]
    [InlineData("D", .509090909090909, .675757575757576)]
    [InlineData("A", .181818181818182, .530303030303030)]
    [InlineData("C", .181818181818182, .466666666666667)]
    [InlineData("AD", .8, .848148148148148)]
    public void The_worked_network_falls_apart_as_networkx_says(string without, double parts, double distance)
    {
        // Origin: structure_reference.py, networkx's components and global efficiency; the reference's A.11 has the same.
        var fragmentation = Fragmentation.Of(FixtureM.Directed, [.. without.Select(letter => letter - 'A')]);

        Near.Equal(parts, fragmentation.Parts);
        Near.Equal(distance, fragmentation.Distance);
    }

    [Fact]
    public void A_star_without_its_middle_is_in_pieces_and_a_complete_network_never() =>
        Assert.Equal((new(1, 1), new(0, 0)), (Fragmentation.Of(Shapes.Star(70), 0), Fragmentation.Of(Shapes.Complete(70), 3, 69)));

    [Fact]
    public void A_path_of_three_has_two_pairs_near_and_one_at_two_steps() =>
        // By hand: 1 − 2 (1 + 1 + ½) / 6.
        Near.Equal(1 - (5.0 / 6), Fragmentation.Of(Shapes.Path(3)).Distance);

    [Fact]
    public void With_fewer_than_two_left_nothing_is_said()
    {
        Assert.True(double.IsNaN(Fragmentation.Of(Shapes.Path(3), 0, 2).Distance));
        Assert.True(double.IsNaN(Fragmentation.Of(Shapes.Empty).Parts));
    }

    [Fact]
    public void One_who_is_not_there_cannot_leave() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Fragmentation.Of(Shapes.Path(3), 3));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Renumbering_changes_nothing(int seed)
    {
        var network = Shapes.Random(130, 300, isDirected: true, seed);
        var order = Shapes.Order(130, seed);

        Near.Equal(Fragmentation.Of(network, 0, 64, 129).Distance, Fragmentation.Of(network.Renumbered(order), order[0], order[64], order[129]).Distance);
    }
}
