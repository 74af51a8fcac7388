using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class DegreesTests
{
    [Fact]
    public void The_worked_network_has_the_degrees_of_its_table()
    {
        Assert.Equal([5, 2, 1, 6, 2, 0, 1, 1, 2, 1, 2, 1], Degrees.In(Directed));
        Assert.Equal([4, 3, 3, 4, 3, 2, 2, 3, 0, 0, 0, 0], Degrees.Out(Directed));
        var contacts = Degrees.Contacts(Directed);
        Assert.Equal((6, 8, 2, 2), (contacts[A], contacts[D], contacts[F], contacts[G]));
    }

    [Fact]
    public void The_worked_example_of_shares_holds()
    {
        var shares = Degrees.InShare(Directed, Respondents);

        Assert.Equal((6.0 / 7, 5.0 / 7, 1.0 / 8, 0), (shares[D], shares[A], shares[L], shares[F]));
        Assert.Equal(3, Degrees.MeanOut(Directed, Respondents));
    }

    [Fact]
    public void What_those_who_have_not_answered_are_said_to_name_counts_in_no_share()
    {
        var network = Shapes.Directed(3, (0, 1), (2, 1), (2, 0));

        Assert.Equal([1.0, 1, 0], Degrees.InShare(network, [true, false, true]));
        Assert.Equal([0.0, 1, 0], Degrees.InShare(network, [true, true, false]));
        Assert.Equal(0.5, Degrees.MeanOut(network, [true, true, false]));
    }

    [Fact]
    public void Nobody_could_have_named_the_only_respondent()
    {
        Assert.Equal([double.NaN, 0, 0], Degrees.InShare(Shapes.Directed(3), [true, false, false]));
        Assert.Equal([double.NaN], Degrees.InShare(Shapes.OneActor));
        Assert.Equal(double.NaN, Degrees.MeanOut(Shapes.Empty));
        Assert.Equal(double.NaN, Degrees.MeanOut(Shapes.Directed(2), [false, false]));
    }

    [Fact]
    public void Strength_adds_weights_and_is_the_degree_where_there_are_none()
    {
        var network = Shapes.Weighted(3, isDirected: true, new(0, 1, 2.5), new(2, 1, 4), new(1, 0, 3));

        Assert.Equal([3, 6.5, 0], Degrees.InStrength(network));
        Assert.Equal([2.5, 3, 4], Degrees.OutStrength(network));
        Assert.Equal([1.0, 2, 0], Degrees.InStrength(network.Unweighted()));
        Assert.Equal([5.5, 9.5, 4], Degrees.InStrength(network.Undirected()));
    }

    [Fact]
    public void Respondents_must_be_said_of_all_actors_or_none()
    {
        Assert.Throws<ArgumentException>(() => Degrees.MeanOut(Directed, [true]));
        Assert.Empty(Degrees.In(Shapes.Empty));
    }
}
