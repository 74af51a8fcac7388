using Samhandling.Networks.KeyPlayers;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.KeyPlayers;

public sealed class KeySetsTests
{
    [Theory]
    [InlineData(1, .861111111111111, "D")]
    [InlineData(2, .958333333333333, "AD CD DL")]
    [InlineData(3, 1, "ACD ADL CDJ DJL")]
    public void All_sets_that_reach_most_are_told(int size, double value, string sets)
    {
        // Origin: structure_reference.py, every set tried with networkx; for one and two also the reference's A.11.
        var found = KeySets.ToReach(FixtureM.Directed, size);

        Near.Equal(value, found.Value);
        Assert.Equal(sets, Letters(found));
        Assert.True(found.IsExact);
    }

    [Theory]
    [InlineData(1, .675757575757576, "D")]
    [InlineData(2, .848148148148148, "AD")]
    [InlineData(3, .902777777777778, "ADE ADH")]
    public void All_sets_whose_leaving_breaks_most_are_told(int size, double value, string sets)
    {
        var found = KeySets.ToLose(FixtureM.Directed, size);

        Near.Equal(value, found.Value);
        Assert.Equal(sets, Letters(found));
    }

    [Fact]
    public void One_person_reaches_as_the_formula_says() => Near.Equal(.791666666666667, Reach.Of(FixtureM.Directed, FixtureM.A));

    [Fact]
    public void One_who_is_named_twice_counts_once() => Near.Equal(Reach.Of(FixtureM.Directed, 3), Reach.Of(FixtureM.Directed, 3, 3));

    [Fact]
    public void A_real_network_has_the_sets_that_networkx_finds()
    {
        // Origin: structure_reference.py on Lazega's co-work.
        var network = RealNetworks.Lazega("ELwork");

        var reaching = KeySets.ToReach(network, 2);
        Near.Equal(.8098591549295775, reaching.Value);
        Assert.Equal([[21, 27], [25, 27]], reaching.Sets);
        Near.Equal(.4897170462387832, KeySets.ToLose(network, 1).Value);
    }

    [Fact]
    public void Where_not_all_can_be_tried_swaps_find_the_middles_of_stars()
    {
        // Six stars of nine each: C(54, 6) is over 25 million, and by hand the six middles are best in both questions.
        var network = Shapes.Undirected(54, [.. from star in Enumerable.Range(0, 6) from leaf in Enumerable.Range(1, 8) select (star * 9, (star * 9) + leaf)]);
        int[] middles = [0, 9, 18, 27, 36, 45];

        var (reaching, losing) = (KeySets.ToReach(network, 6), KeySets.ToLose(network, 6));

        Assert.False(reaching.IsExact || losing.IsExact);
        Assert.Equal((1, 1), (reaching.Value, losing.Value));
        Assert.Equal([middles], reaching.Sets);
        Assert.Contains(losing.Sets, set => set.SequenceEqual(middles));
    }

    [Fact]
    public void A_search_by_swaps_finds_what_trying_all_finds()
    {
        // C(50, 4) is 230 300, a little more than the library tries.
        var network = Shapes.Random(50, 80, isDirected: false, seed: 4);

        var found = KeySets.ToReach(network, 4);
        Assert.False(found.IsExact);
        Near.Equal(HighestOfFour(network), found.Value);
        Assert.All(found.Sets, set => Near.Equal(found.Value, Reach.Of(network, [.. set])));
        Assert.Equal(found.Sets, KeySets.ToReach(network, 4).Sets);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_set_of_nobody_or_of_more_than_all_is_refused(int size) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => KeySets.ToReach(FixtureM.Directed, size));

    [Fact]
    public void Nothing_is_lost_where_nobody_is_left_to_lose_it()
    {
        var found = KeySets.ToLose(Shapes.Path(3), 2);

        Assert.True(double.IsNaN(found.Value));
        Assert.Empty(found.Sets);
    }

    [Fact]
    public void A_search_can_be_called_off() =>
        Assert.Throws<OperationCanceledException>(() => KeySets.ToReach(FixtureM.Directed, 2, cancel: new(canceled: true)));

    /// <summary>The highest reach of any four, from distances by Floyd and Warshall's way: nothing of the library's own.</summary>
    private static double HighestOfFour(Network network)
    {
        var n = network.Count;
        var steps = new double[n, n];
        for (var a = 0; a < n; a++)
            for (var b = 0; b < n; b++) steps[a, b] = a == b ? 0 : network.Has(a, b) ? 1 : double.PositiveInfinity;
        for (var via = 0; via < n; via++)
            for (var a = 0; a < n; a++)
                for (var b = 0; b < n; b++) steps[a, b] = Math.Min(steps[a, b], steps[a, via] + steps[via, b]);
        var near = Enumerable.Range(0, n).Select(a => Enumerable.Range(0, n).Select(b => a == b ? 1 : 1 / steps[a, b]).ToArray()).ToArray();
        return Highest(4, n, new double[n]) / n;

        double Highest(int more, int below, double[] nearest)
        {
            if (more == 0) return nearest.Sum();
            var highest = 0.0;
            for (var a = more - 1; a < below; a++) highest = Math.Max(highest, Highest(more - 1, a, [.. nearest.Zip(near[a], Math.Max)]));
            return highest;
        }
    }

    private static string Letters(KeySets found) => string.Join(' ', found.Sets.Select(set => string.Concat(set.Select(a => (char)('A' + a)))));
}
