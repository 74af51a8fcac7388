using Samhandling.Networks.Brokerage;
using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Brokerage;

public sealed class BrokerRolesTests
{
    [Theory]
    [InlineData('A', 2, 0, 6, 3, 2)]
    [InlineData('B', 1, 0, 0, 1, 0)]
    [InlineData('D', 5, 0, 9, 2, 0)]
    [InlineData('E', 2, 0, 0, 0, 0)]
    public void The_worked_brokers_have_their_roles(char person, long coordinator, long itinerant, long gatekeeper, long representative, long liaison)
    {
        var roles = BrokerRoles.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents)[WorkedNetwork.Of(person)];

        Assert.Equal(new(coordinator, itinerant, gatekeeper, representative, liaison, true), roles);
    }

    [Fact]
    public void Who_did_not_answer_cannot_broker()
    {
        var roles = BrokerRoles.Of(WorkedNetwork.Network, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

        Assert.Equal(WorkedNetwork.Respondents, roles.Select(r => r.CanBroker));
        Assert.All(roles[8..], r => Assert.Equal(0, r.Total));
        Assert.Equal(13, roles[0].Total);
    }

    [Theory]
    [InlineData("xxx", 1, 0, 0, 0, 0)]
    [InlineData("xyx", 0, 1, 0, 0, 0)]
    [InlineData("xyy", 0, 0, 1, 0, 0)]
    [InlineData("xxy", 0, 0, 0, 1, 0)]
    [InlineData("xyz", 0, 0, 0, 0, 1)]
    public void A_path_of_three_is_one_role(string groups, long coordinator, long itinerant, long gatekeeper, long representative, long liaison)
    {
        var path = WorkedNetwork.Build("AB BC", isDirected: true);

        var roles = BrokerRoles.Of(path, Grouping.Of(groups.Select(g => g.ToString())));

        Assert.Equal(new(coordinator, itinerant, gatekeeper, representative, liaison, true), roles[1]);
        Assert.Equal(0, roles[0].Total + roles[2].Total);
    }

    [Fact]
    public void Who_turns_to_each_other_directly_or_back_needs_no_broker_and_an_unknown_group_has_no_role()
    {
        Assert.Equal(0, BrokerRoles.Of(WorkedNetwork.Build("AB BC AC", true), Grouping.Of(["x", "x", "x"]))[1].Total);
        Assert.Equal(0, BrokerRoles.Of(WorkedNetwork.Build("AB BA", true), Grouping.Of(["x", "x"]))[1].Total);
        Assert.Equal(0, BrokerRoles.Of(WorkedNetwork.Build("AB BC", true), Grouping.Of(["x", "x", null]))[1].Total);
    }

    [Fact]
    public void An_undirected_path_is_brokered_in_both_orders() =>
        Assert.Equal(new(0, 0, 1, 1, 0, true), BrokerRoles.Of(WorkedNetwork.Build("AB BC", false), Grouping.Of(["x", "y", "y"]))[1]);

    [Fact]
    public void The_law_firms_brokers_between_offices_are_as_counted_over_all_triples()
    {
        // Origin: a count over all 71³ ordered triples in Python, straight from the definition.
        var roles = BrokerRoles.Of(RealNetworks.Lazega(), RealNetworks.LazegaBy(3));

        Assert.Equal((3_446, 175, 1_213, 1_413, 125), (
            roles.Sum(r => r.Coordinator), roles.Sum(r => r.Itinerant), roles.Sum(r => r.Gatekeeper),
            roles.Sum(r => r.Representative), roles.Sum(r => r.Liaison)));
    }
}
