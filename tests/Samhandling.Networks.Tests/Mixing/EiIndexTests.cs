using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Mixing;

public sealed class EiIndexTests
{
    [Fact]
    public void The_worked_network_has_eight_namings_across_sectors_and_sixteen_within()
    {
        var index = EiIndex.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.Equal((8, 16, 58, 30), (index.External, index.Internal, index.PossibleExternal, index.PossibleInternal));
        Assert.Equal(-.3333, index.Value, 4);
        Assert.Equal(.3182, index.Expected, 4);
    }

    [Fact]
    public void Undirected_the_worked_network_is_compared_with_all_its_pairs()
    {
        var index = EiIndex.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors);

        Assert.Equal((6, 12, 44, 22), (index.External, index.Internal, index.PossibleExternal, index.PossibleInternal));
        Assert.Equal(-.3333, index.Value, 4);
        Assert.Equal(.3333, index.Expected, 4);
        Assert.Equal(-.6, index.DensityNormalised, 4);
    }

    [Fact]
    public void Pairs_of_two_who_did_not_answer_are_not_possible_in_an_undirected_network_either()
    {
        // By hand: of the 66 pairs the 6 among I–L cannot be heard of; only I and K of them share a sector.
        var index = EiIndex.Of(WorkedNetwork.Network.Undirected(), WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.Equal((44 - 5, 22 - 1), (index.PossibleExternal, index.PossibleInternal));
    }

    [Fact]
    public void Three_of_twenty_four_namings_leave_the_municipality() =>
        Assert.Equal(-.75, EiIndex.Of(WorkedNetwork.Network, WorkedNetwork.Locus).Value, 4);

    [Fact]
    public void A_person_counts_each_contact_once_whoever_named_whom()
    {
        Assert.Equal(0, EiIndex.OfActor(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Of('A')));
        Assert.Equal(-.25, EiIndex.OfActor(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Of('D')));
    }

    [Theory]
    [InlineData(6, -.4821)]
    [InlineData(3, -.5695)]
    [InlineData(1, -.3251)]
    [InlineData(2, -.4058)]
    public void The_law_firm_turns_inwards_in_practice_office_status_and_gender(int column, double expected) =>
        // Origin: the data set's own page of reference figures.
        Assert.Equal(expected, EiIndex.Of(RealNetworks.Lazega(), RealNetworks.LazegaBy(column)).Value, 4);

    [Fact]
    public void Ties_of_an_unknown_group_are_left_out_and_counted()
    {
        var network = WorkedNetwork.Build("AB BC CD", isDirected: true);

        var index = EiIndex.Of(network, Grouping.Of(["x", "x", "y", null]));

        Assert.Equal((1, 1, 1), (index.External, index.Internal, index.UnknownTies));
        Assert.Equal(0, index.Value);
    }

    [Fact]
    public void Without_ties_or_without_known_groups_there_is_no_index()
    {
        Assert.True(double.IsNaN(EiIndex.Of(WorkedNetwork.Build("", true, 3), Grouping.Of(["x", "y", "y"])).Value));
        Assert.True(double.IsNaN(EiIndex.Of(WorkedNetwork.Build("AB", true), Grouping.Of([null, null])).Value));
        Assert.True(double.IsNaN(EiIndex.OfActor(WorkedNetwork.Build("AB", true), Grouping.Of(["x", null]), 0)));
    }

    [Fact]
    public void One_group_gives_minus_one_by_construction_and_says_so()
    {
        var index = EiIndex.Of(WorkedNetwork.Build("AB BC", true), Grouping.Of(["x", "x", "x"]));

        Assert.Equal(-1, index.Value);
        Assert.True(index.IsByConstruction);
        Assert.True(double.IsNaN(index.DensityNormalised));
        Assert.False(EiIndex.Of(WorkedNetwork.Network, WorkedNetwork.Sectors).IsByConstruction);
    }

    [Fact]
    public void Groups_of_other_people_do_not_fit() =>
        Assert.Throws<ArgumentException>(() => EiIndex.Of(WorkedNetwork.Network, Grouping.Of(["x"])));
}
