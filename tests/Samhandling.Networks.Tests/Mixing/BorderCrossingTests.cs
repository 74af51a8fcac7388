using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class BorderCrossingTests
{
    [Fact]
    public void An_eighth_of_the_worked_namings_leave_the_municipality()
    {
        var crossing = BorderCrossing.Of(WorkedNetwork.Network, WorkedNetwork.Locus);

        Assert.Equal((3, 24, 0), (crossing.Crossing, crossing.Known, crossing.Unknown));
        Assert.Equal(.125, crossing.Share);
        // A, D and H name one each; J is named by one, K by two.
        Assert.Equal("ADH", Letters(crossing.People.Where(p => p.Names > 0).Select(p => p.Actor)));
        Assert.Equal(2, crossing.People[WorkedNetwork.Of('K')].NamedBy);
        Assert.Equal("BCEFGIL", Letters(crossing.WithoutContactAcross()));
    }

    [Fact]
    public void One_of_two_external_contacts_hangs_on_one_person()
    {
        var held = BorderCrossing.Held(WorkedNetwork.Network, WorkedNetwork.Locus, 1);

        Assert.Equal(["J: A", "K: DH"], held.Select(h => $"{Letters([h.Actor])}: {Letters(h.Holders)}"));
        Assert.Equal([true, false], held.Select(h => h.HasSingleHolder));
    }

    [Fact]
    public void Ties_through_the_busiest_are_counted_once()
    {
        // By hand: A and D have three and two crossings more than others; A–D itself crosses and counts once.
        var network = WorkedNetwork.Build("AD AE DA DB CF", isDirected: true);
        var groups = Grouping.Of(["x", "x", "x", "y", "y", "y"]);

        Assert.Equal(3, BorderCrossing.TiesThrough(network, groups, 1));
        Assert.Equal(4, BorderCrossing.TiesThrough(network, groups, 2));
        Assert.Equal(5, BorderCrossing.TiesThrough(network, groups, 6));
    }

    [Fact]
    public void Seven_lawyers_have_no_advice_across_the_practices_and_seven_carry_nearly_half()
    {
        var crossing = BorderCrossing.Of(RealNetworks.Lazega(), RealNetworks.LazegaBy(6));

        Assert.Equal((231, 892), (crossing.Crossing, crossing.Known));
        Assert.Equal(LazegaWithout, crossing.WithoutContactAcross().Count());
        Assert.Equal(LazegaThrough, BorderCrossing.TiesThrough(RealNetworks.Lazega(), RealNetworks.LazegaBy(6), 7));
    }

    private const int LazegaWithout = 7, LazegaThrough = 107;

    [Fact]
    public void Who_has_an_unknown_group_says_nothing_of_the_border()
    {
        var crossing = BorderCrossing.Of(WorkedNetwork.Build("AB BC", isDirected: true), Grouping.Of(["x", null, "y"]));

        Assert.Equal((0, 0, 2), (crossing.Crossing, crossing.Known, crossing.Unknown));
        Assert.True(double.IsNaN(crossing.Share));
        Assert.Equal([0, 2], crossing.WithoutContactAcross());
    }

    private static string Letters(IEnumerable<int> actors) => string.Concat(actors.Select(a => (char)('A' + a)));
}
