using Samhandling.Networks.Cohesion;
using static Samhandling.Networks.Tests.FixtureM;

namespace Samhandling.Networks.Tests.Cohesion;

public sealed class ReciprocityTests
{
    [Fact]
    public void The_worked_example_holds_over_pairs_of_respondents()
    {
        Assert.Equal(12.0 / 18, Reciprocity.Arc(Directed, Respondents));
        Assert.Equal(6.0 / 12, Reciprocity.Dyad(Directed, Respondents));
    }

    [Fact]
    public void Without_respondents_it_is_too_low_since_the_named_could_not_answer()
    {
        Assert.Equal(12.0 / 24, Reciprocity.Arc(Directed));
        Assert.Equal(6.0 / 18, Reciprocity.Dyad(Directed));
    }

    [Fact]
    public void A_directed_cycle_returns_nothing_and_two_who_name_each_other_all()
    {
        Assert.Equal((0, 0), (Reciprocity.Arc(Shapes.Cycle(5, isDirected: true)), Reciprocity.Dyad(Shapes.Cycle(5, isDirected: true))));
        Assert.Equal((1, 1), (Reciprocity.Arc(Shapes.Cycle(2, isDirected: true)), Reciprocity.Dyad(Shapes.Cycle(2, isDirected: true))));
    }

    [Fact]
    public void It_is_undefined_without_ties_and_without_directions()
    {
        Assert.All([Shapes.Empty, Shapes.OneActor, Shapes.Directed(3), Shapes.Complete(3)], network =>
        {
            Assert.Equal(double.NaN, Reciprocity.Arc(network));
            Assert.Equal(double.NaN, Reciprocity.Dyad(network));
        });
    }
}
