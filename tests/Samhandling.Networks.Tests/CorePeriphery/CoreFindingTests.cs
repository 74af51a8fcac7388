using Samhandling.Networks.CorePeriphery;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.CorePeriphery;

public sealed class CoreFindingTests
{
    // Origin: structure_reference.py, every core tried; undirected also the reference's A.10.
    [Theory]
    [InlineData(false, BetweenTies.AllThere, "AD", .5312127152597306, "ACD", .4658474953124562)]
    [InlineData(false, BetweenTies.Ignored, "ABCD", .6526397510791422, "ACDEH", .6354889093022426)]
    [InlineData(true, BetweenTies.AllThere, "AD", .3948708478459027, "ACDE", .3649087788414005)]
    [InlineData(true, BetweenTies.Ignored, "ABDE", .616049942829236, "ABD", .6088602338088156)]
    public void The_worked_network_has_its_best_and_second_best_core(
        bool isDirected, BetweenTies between, string best, double r, string second, double secondR)
    {
        var found = CoreFinding.Of(isDirected ? FixtureM.Directed : FixtureM.Undirected, between);

        Assert.Equal((best, second), (Letters(found.Best!), Letters(found.Second!)));
        Near.Equal(r, found.Best!.R);
        Near.Equal(secondR, found.Second!.R);
        Assert.True(found.IsExact);
    }

    // Origin: structure_reference.py tries all two million cores of Krackhardt's 21 managers.
    [Theory]
    [InlineData(false, BetweenTies.AllThere, .5427120956762028, .5289618692410674)]
    [InlineData(false, BetweenTies.Ignored, .7168478014264993, .6999170376028266)]
    [InlineData(true, BetweenTies.AllThere, .3499548129082084, .3347559960136171)]
    [InlineData(true, BetweenTies.Ignored, .5072783791625913, .4883850592445919)]
    public void Moves_and_swaps_find_the_core_that_trying_all_finds(bool isDirected, BetweenTies between, double r, double secondR)
    {
        var network = RealNetworks.Krackhardt();
        var found = CoreFinding.Of(isDirected ? network : network.Undirected(), between);

        Assert.False(found.IsExact);
        Near.Equal(r, found.Best!.R);
        Near.Equal(secondR, found.Second!.R);
    }

    [Fact]
    public void A_star_fits_its_ideal_with_the_middle_as_core()
    {
        var found = CoreFinding.Of(Shapes.Star(30), BetweenTies.AllThere);

        Assert.Equal([0], found.Best!.Members);
        Near.Equal(1, found.Best.R);
    }

    [Fact]
    public void Where_ties_between_are_ignored_a_clique_fits_and_so_it_does_less_one_of_it()
    {
        var clique = Network.Build(20, [.. Shapes.Complete(5).Ties()], isDirected: false);

        // By hand: the ties of the one who is left out all go to the core, and are not looked at.
        Near.Equal(1, CoreFinding.FitOf(clique, BetweenTies.Ignored, 0, 1, 2, 3, 4));
        var found = CoreFinding.Of(clique, BetweenTies.Ignored);
        Assert.Equal([0, 1, 2, 3], found.Best!.Members);
        Near.Equal(1, found.Best.R);
        Near.Equal(1, found.Second!.R);
    }

    [Fact]
    public void The_fit_of_a_core_can_be_asked_for()
    {
        Near.Equal(.5312127152597306, CoreFinding.FitOf(FixtureM.Undirected, BetweenTies.AllThere, FixtureM.D, FixtureM.A));
        Assert.True(double.IsNaN(CoreFinding.FitOf(FixtureM.Undirected, BetweenTies.AllThere)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CoreFinding.FitOf(FixtureM.Undirected, BetweenTies.AllThere, 12));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(12)]
    [InlineData(20)]
    public void Where_nobody_or_everybody_is_tied_there_is_no_core(int count)
    {
        Assert.Null(CoreFinding.Of(Network.Build(count, [], isDirected: true), BetweenTies.AllThere).Best);
        Assert.Null(CoreFinding.Of(Shapes.Complete(count), BetweenTies.AllThere).Best);
    }

    [Fact]
    public void Renumbering_renumbers_the_core()
    {
        var network = Shapes.Random(40, 90, isDirected: true, seed: 8);
        var order = Shapes.Order(40, 9);

        var (one, other) = (CoreFinding.Of(network, BetweenTies.AllThere).Best!, CoreFinding.Of(network.Renumbered(order), BetweenTies.AllThere).Best!);
        Near.Equal(one.R, other.R);
        Assert.Equal(one.Members.Select(a => order[a]).Order(), other.Members);
    }

    private static string Letters(Core core) => string.Concat(core.Members.Select(a => (char)('A' + a)));
}
