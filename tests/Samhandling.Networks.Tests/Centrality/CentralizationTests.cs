using Samhandling.Networks.Centrality;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Centrality;

public sealed class CentralizationTests
{
    [Fact]
    public void The_worked_example_holds_with_both_denominators()
    {
        Assert.Equal(48.0 / 121, Centralization.InDegree(Directed));
        Assert.Equal(48.0 / 88, Centralization.AttainableInDegree(Directed, respondents: 8));
    }

    [Fact]
    public void All_naming_one_is_the_most_there_is()
    {
        var everybodyNamesTheFirst = Shapes.Directed(5, (1, 0), (2, 0), (3, 0), (4, 0));
        var threeNameOneWhoWasNotAsked = Shapes.Directed(5, (1, 0), (2, 0), (3, 0));

        Assert.Equal((1, 1), (Centralization.InDegree(everybodyNamesTheFirst), Centralization.AttainableInDegree(everybodyNamesTheFirst, 5)));
        Assert.Equal(1, Centralization.AttainableInDegree(threeNameOneWhoWasNotAsked, 3));
        Assert.Equal(12.0 / 16, Centralization.InDegree(threeNameOneWhoWasNotAsked));
    }

    [Fact]
    public void A_star_is_the_most_there_is_of_contacts_betweenness_and_closeness()
    {
        var star = Shapes.Star(6);

        Assert.Equal(1, Centralization.Degree(star));
        Near.Equal(1, Centralization.Betweenness(Betweenness.Of(star), isDirected: false));
        Near.Equal(1, Centralization.Closeness(star));
    }

    [Fact]
    public void A_star_of_ties_both_ways_is_the_most_there_is_of_directed_betweenness()
    {
        var star = Network.Build(6, [.. Shapes.Star(6).Ties(), .. Shapes.Star(6).Ties().Select(tie => new Tie(tie.To, tie.From))], isDirected: true);

        Near.Equal(1, Centralization.Betweenness(Betweenness.Of(star), isDirected: true));
    }

    [Fact]
    public void Where_all_are_placed_alike_there_is_none()
    {
        var cycle = Shapes.Cycle(7);

        Assert.Equal((0, 0), (Centralization.InDegree(cycle), Centralization.Degree(cycle)));
        Near.Equal(0, Centralization.Betweenness(Betweenness.Of(cycle), isDirected: false));
        Near.Equal(0, Centralization.Closeness(cycle));
    }

    [Fact]
    public void It_is_undefined_where_nothing_could_be_central()
    {
        Assert.All([Shapes.Empty, Shapes.OneActor], network =>
        {
            Assert.Equal(double.NaN, Centralization.InDegree(network));
            Assert.Equal(double.NaN, Centralization.AttainableInDegree(network, network.Count));
        });
        Assert.All([Shapes.Empty, Shapes.OneActor, Shapes.Path(2)], network =>
        {
            Assert.Equal(double.NaN, Centralization.Degree(network));
            Assert.Equal(double.NaN, Centralization.Betweenness(Betweenness.Of(network), isDirected: false));
            Assert.Equal(double.NaN, Centralization.Closeness(network));
        });
        Assert.Equal(double.NaN, Centralization.AttainableInDegree(Directed, respondents: 0));
    }

    [Fact]
    public void Closeness_has_no_centre_where_not_everybody_can_be_reached()
    {
        Assert.Equal(double.NaN, Centralization.Closeness(Shapes.InParts));
    }

    [Fact]
    public void There_are_no_more_respondents_than_actors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Centralization.AttainableInDegree(Directed, respondents: 13));
        Assert.Throws<ArgumentOutOfRangeException>(() => Centralization.AttainableInDegree(Directed, respondents: -1));
    }
}
