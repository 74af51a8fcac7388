using Samhandling.Networks.Tests.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Tests.Uncertainty;

public sealed class StabilityTests
{
    [Theory]
    [InlineData(.25, 6, 28, .856, .511)]
    [InlineData(.375, 5, 56, .794, .423)]
    [InlineData(.5, 4, 70, .729, null)]
    public void The_worked_ranking_holds_in_part_when_respondents_are_left_out(double dropped, int left, long choices, double mean, double? worst)
    {
        var stability = Stability.Of(WorkedNetwork.Network, dropped, WorkedNetwork.Respondents);

        Assert.Equal((left, choices, true), (stability.Left, stability.Draws, stability.IsExact));
        Assert.Equal(mean, stability.MeanSpearman, 3);
        if (worst is { } lowest) Assert.Equal(lowest, stability.WorstSpearman, 3);
    }

    [Fact]
    public void Drawing_comes_within_four_standard_errors_of_every_choice()
    {
        var exact = Stability.Of(WorkedNetwork.Network, .5, WorkedNetwork.Respondents);

        // 69 draws are fewer than the 70 choices, so they are drawn. The worst is .2 or more below the mean: the spread is below .25.
        var drawn = Stability.Of(WorkedNetwork.Network, .5, WorkedNetwork.Respondents, draws: 69, seed: 4);

        Assert.Equal((69, false), (drawn.Draws, drawn.IsExact));
        Assert.InRange(drawn.MeanSpearman - exact.MeanSpearman, -4 * .25 / Math.Sqrt(69), 4 * .25 / Math.Sqrt(69));
    }

    [Fact]
    public void Five_stay_among_the_five_most_named_when_nothing_can_change()
    {
        // Everyone names the same five: whoever is left out, they stay.
        Tie[] ties = [.. Enumerable.Range(5, 10).SelectMany(a => Enumerable.Range(0, 5).Select(b => new Tie(a, b)))];
        var respondents = Enumerable.Range(0, 15).Select(a => a >= 5).ToArray();

        var stability = Stability.Of(Samhandling.Networks.Network.Build(15, ties, isDirected: true), .3, respondents);

        Assert.Equal((7, 5.0, 1.0), (stability.Left, stability.MeanTopKept, Math.Round(stability.MeanSpearman, 12)));
    }

    [Fact]
    public void The_law_firms_ranking_would_stand_with_half_of_the_answers()
    {
        var fifth = Stability.Of(RealNetworks.Lazega(), .2);
        var half = Stability.Of(RealNetworks.Lazega(), .5);

        // Origin: 2,000 draws with numpy and scipy gave .9838 and .9419 (spread of a draw .005 and .018), and 4.29 and 3.62 of five;
        // the bounds are four standard errors of the 500 and the 2,000 together.
        Assert.Equal((57, 500), (fifth.Left, fifth.Draws));
        Assert.InRange(fifth.MeanSpearman, .9838 - .001, .9838 + .001);
        Assert.InRange(half.MeanSpearman, .9419 - .0036, .9419 + .0036);
        Assert.InRange(fifth.MeanTopKept, 4.29 - .15, 4.29 + .15);
        Assert.InRange(half.MeanTopKept, 3.62 - .15, 3.62 + .15);
    }

    [Fact]
    public void Where_all_are_named_alike_there_is_no_correlation_and_shares_have_bounds()
    {
        Assert.True(double.IsNaN(Stability.Of(WorkedNetwork.Build("", true, 4), .5).MeanSpearman));
        Assert.Throws<ArgumentOutOfRangeException>(() => Stability.Of(WorkedNetwork.Network, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Stability.Of(WorkedNetwork.Network, .5, draws: 0));
    }
}
