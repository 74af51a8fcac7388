using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class EiTestTests
{
    [Fact]
    public void All_dealings_within_kinds_of_the_worked_network_are_counted()
    {
        var test = EiTest.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.True(test.IsExact);
        Assert.Equal((7, 7, 3_360), (test.Extreme, test.AtMost, test.Dealings));
        Assert.Equal(.00208, test.P, 5);
        Assert.Equal(.321, test.Mean, 3);
        Assert.Equal(.189, test.StandardDeviation, 3);
    }

    [Fact]
    public void All_free_dealings_of_the_worked_network_are_counted()
    {
        // The method page's 11 are those below; by distance from the mean two of the other side are as extreme (an enumeration in Python).
        var test = EiTest.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors);

        Assert.Equal((11, 13, 13_860), (test.AtMost, test.Extreme, test.Dealings));
        Assert.Equal(13 / 13_860.0, test.P);
    }

    [Fact]
    public void Directed_each_naming_counts_in_the_dealings()
    {
        // Origin: an enumeration in Python.
        var test = EiTest.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.Equal((7, 3_360), (test.Extreme, test.Dealings));
        Assert.Equal((.3304, .1966), (Math.Round(test.Mean, 4), Math.Round(test.StandardDeviation, 4)));
        Assert.Equal(25, EiTest.Of(WorkedNetwork.Network, WorkedNetwork.Sectors).Extreme);
    }

    [Fact]
    public void Drawing_comes_within_four_standard_errors_of_counting()
    {
        const int draws = 10_000;
        var exact = EiTest.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        var drawn = EiTest.Drawn(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents, draws);

        Assert.False(drawn.IsExact);
        Assert.Equal(draws, drawn.Dealings);
        Assert.InRange(drawn.P - exact.P, -4 * Math.Sqrt(exact.P * (1 - exact.P) / draws), 4 * Math.Sqrt(exact.P * (1 - exact.P) / draws) + 1.0 / draws);
        Assert.InRange(drawn.Mean - exact.Mean, -4 * exact.StandardDeviation / Math.Sqrt(draws), 4 * exact.StandardDeviation / Math.Sqrt(draws));
        Assert.Equal((1.0 + drawn.Extreme) / (1 + draws), drawn.P);
    }

    [Fact]
    public void The_band_of_chance_holds_the_middle_of_the_dealings()
    {
        // By hand: one tie, one of three in group x. The tie crosses in two dealings of three; index 1, 1 and −1.
        var test = EiTest.Of(WorkedNetwork.Build("AB", isDirected: true, 3), Grouping.Of(["x", "y", "y"]));

        Assert.Equal((3, 3), (test.Extreme, test.Dealings));
        Assert.Equal(1.0 / 3, test.Mean, 12);
        Assert.Equal(Math.Sqrt(8.0 / 9), test.StandardDeviation, 12);
        Assert.Equal((-1 + .05 * 2, 1), (test.Low, test.High));
    }

    [Fact]
    public void The_same_seed_gives_the_same_answer_and_another_another()
    {
        var one = EiTest.Drawn(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 500, seed: 7);

        Assert.Equal(one, EiTest.Drawn(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 500, seed: 7));
        Assert.NotEqual(one.Mean, EiTest.Drawn(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 500, seed: 8).Mean);
    }

    [Fact]
    public void The_law_firm_keeps_to_its_practices_more_than_chance_ever_does()
    {
        var test = EiTest.Of(RealNetworks.Lazega(), RealNetworks.LazegaBy(6));

        Assert.Equal((0, 10_000), (test.Extreme, test.Dealings));
        Assert.Equal(-.4821, test.Observed, 4);
        // By hand: 41 and 30 of 71 give 1230 external and 1255 internal pairs, so −.0101 by chance.
        Assert.InRange(test.Mean, -.0101 - 4 * test.StandardDeviation / 100, -.0101 + 4 * test.StandardDeviation / 100);
        Assert.InRange(test.Low, -.15, test.Mean);
        Assert.InRange(test.High, test.Mean, .15);
    }

    [Fact]
    public void Who_has_an_unknown_group_keeps_it_in_every_dealing()
    {
        // C and D are tied but unknown: only A and B change places, and A–B always crosses.
        var test = EiTest.Of(WorkedNetwork.Build("AB CD", isDirected: true), Grouping.Of(["x", "y", null, null]));

        Assert.Equal((2, 1, 1), (test.Dealings, test.Observed, test.P));
    }

    [Fact]
    public void Without_ties_there_is_nothing_to_test_and_one_group_is_never_extreme()
    {
        Assert.True(double.IsNaN(EiTest.Of(WorkedNetwork.Build("", true, 4), Grouping.Of(["x", "y", "x", "y"])).P));
        Assert.Equal(1, EiTest.Of(WorkedNetwork.Build("AB BC", true), Grouping.Of(["x", "x", "x"])).P);
        Assert.True(double.IsNaN(EiTest.Of(WorkedNetwork.Build("AB", true), Grouping.Of([null, null])).P));
        Assert.Throws<ArgumentOutOfRangeException>(() => EiTest.Drawn(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 0));
    }
}
