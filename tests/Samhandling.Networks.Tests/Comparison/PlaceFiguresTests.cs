using Samhandling.Networks.Comparison;
using Samhandling.Networks.Tests.Mixing;

namespace Samhandling.Networks.Tests.Comparison;

public sealed class PlaceFiguresTests
{
    private static PlaceFigures Worked => PlaceFigures.Of(WorkedNetwork.Network, WorkedNetwork.Locus, WorkedNetwork.Sectors, WorkedNetwork.Respondents);

    private static IEnumerable<Estimate> All(PlaceFigures figures) =>
        [figures.MeanOut, figures.BoundaryShare, figures.DensityNormalisedEi, figures.TopTenthShare, figures.Gini, figures.Reciprocity];

    [Fact]
    public void The_worked_network_has_the_figures_reckoned_by_hand()
    {
        // Origin: structure_reference.py; mean, border and reciprocity also the reference's A.4.
        Assert.Equal((12, 8), (Worked.People, Worked.Respondents));
        Assert.All(
            All(Worked).Zip([3.0, .125, -.589041095890411, .4583333333333333, .4097222222222222, .6666666666666666]),
            figure => Near.Equal(figure.Second, figure.First.Value));
    }

    [Fact]
    public void Each_figure_has_an_interval_that_holds_the_mean_of_its_draws()
    {
        Assert.All(All(Worked), figure => Assert.True(figure.Range.Low < figure.Range.High));
        Assert.All(new[] { Worked.MeanOut, Worked.BoundaryShare, Worked.DensityNormalisedEi, Worked.Reciprocity }, figure => Assert.True(figure.Range.Contains(figure.Value)));
    }

    [Fact]
    public void The_interval_of_the_mean_is_that_of_drawing_from_the_numbers_named()
    {
        // By hand: the eight out-degrees have the variance .5, so the mean of eight has the standard error .25; a normal curve gives 2.51 to 3.49.
        Assert.Equal(2.5, Worked.MeanOut.Range.Low, .13);
        Assert.Equal(3.5, Worked.MeanOut.Range.High, .13);
    }

    [Fact]
    public void Figures_do_not_follow_size()
    {
        // The same place twice over, side by side, is twice as large and half as dense.
        var twice = Network.Build(24, [.. WorkedNetwork.Network.Ties().SelectMany(t => new[] { t, new(t.From + 12, t.To + 12) })], isDirected: true);
        bool[] answered = [.. WorkedNetwork.Respondents, .. WorkedNetwork.Respondents];
        var figures = PlaceFigures.Of(twice, Doubled(WorkedNetwork.Locus), Doubled(WorkedNetwork.Sectors), answered);

        Assert.Equal(Worked.MeanOut.Value, figures.MeanOut.Value);
        Near.Equal(Worked.BoundaryShare.Value, figures.BoundaryShare.Value);
        Near.Equal(Worked.Gini.Value, figures.Gini.Value);
        Near.Equal(Worked.Reciprocity.Value, figures.Reciprocity.Value);
    }

    [Fact]
    public void All_alike_have_a_Gini_of_none_and_one_who_gets_all_nearly_one()
    {
        var cycle = PlaceFigures.Of(Shapes.Cycle(10, isDirected: true), One(10), One(10));
        var star = PlaceFigures.Of(Shapes.Directed(10, [.. Enumerable.Range(1, 9).Select(a => (a, 0))]), One(10), One(10));

        Assert.Equal((0, .1, 0), (cycle.Gini.Value, cycle.TopTenthShare.Value, cycle.Reciprocity.Value));
        Near.Equal(.9, star.Gini.Value);
        Assert.Equal(1, star.TopTenthShare.Value);
    }

    [Fact]
    public void Without_ties_or_with_one_who_answered_little_is_said()
    {
        var one = PlaceFigures.Of(Shapes.Directed(3, (0, 1)), One(3), One(3), [true, false, false]);
        Assert.Equal(1, one.MeanOut.Value);
        Assert.Equal(Networks.Uncertainty.Interval.None, one.MeanOut.Range);

        var none = PlaceFigures.Of(Shapes.Directed(3), One(3), One(3));
        Assert.Equal(0, none.MeanOut.Value);
        Assert.All(All(none).Skip(1), figure => Assert.True(double.IsNaN(figure.Value)));
    }

    [Fact]
    public void An_undirected_network_is_refused() =>
        Assert.Throws<ArgumentException>(() => PlaceFigures.Of(Shapes.Path(3), One(3), One(3)));

    private static Networks.Mixing.Grouping One(int count) => new(["all"], new int[count]);

    private static Networks.Mixing.Grouping Doubled(Networks.Mixing.Grouping groups) => new(groups.Names, [.. groups.Groups, .. groups.Groups]);
}
