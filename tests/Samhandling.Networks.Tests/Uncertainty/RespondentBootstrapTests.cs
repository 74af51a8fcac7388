using Samhandling.Networks.Mixing;
using Samhandling.Networks.Tests.Mixing;
using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Tests.Uncertainty;

public sealed class RespondentBootstrapTests
{
    [Fact]
    public void A_share_lies_in_its_interval_and_all_lie_within_0_and_1()
    {
        var intervals = RespondentBootstrap.InDegreeShares(WorkedNetwork.Network, WorkedNetwork.Respondents);

        Assert.Equal(12, intervals.Length);
        Assert.All(intervals, i => Assert.True(i.Low >= 0 && i.High <= 1));
        Assert.True(intervals[WorkedNetwork.Of('D')].Contains(6.0 / 7));
        Assert.Equal(new(0, 0), intervals[WorkedNetwork.Of('F')]);
    }

    [Fact]
    public void A_person_whom_all_others_name_has_no_spread() =>
        Assert.Equal(new(1, 1), RespondentBootstrap.InDegreeShares(WorkedNetwork.Build("BA CA DA", true))[0]);

    [Fact]
    public void The_interval_is_about_the_binomials_where_respondents_name_one_alike()
    {
        // 40 of 100 outsiders' respondents name person 0: the draws are binomial, 95 % of them from 31 to 50 (scipy.stats.binom.ppf).
        Tie[] ties = [.. Enumerable.Range(1, 40).Select(a => new Tie(a, 0))];
        var respondents = Enumerable.Range(0, 101).Select(a => a > 0).ToArray();

        var interval = RespondentBootstrap.InDegreeShares(Samhandling.Networks.Network.Build(101, ties, isDirected: true), respondents, draws: 4_000)[0];

        Assert.InRange(interval.Low, .30, .32);
        Assert.InRange(interval.High, .49, .51);
    }

    [Fact]
    public void Group_shares_follow_the_respondents_and_not_the_ties()
    {
        // Two respondents with three names each, all in one group: the share is 0, 1/2 or 1, as whom is drawn.
        var network = WorkedNetwork.Build("AC AD AE BF BG BH", isDirected: true);
        var groups = Grouping.Of([null, null, "x", "x", "x", "y", "y", "y"]);

        Assert.Equal([new(0, 1), new(0, 1)], RespondentBootstrap.GroupShares(network, groups, [true, true, false, false, false, false, false, false]));
    }

    [Fact]
    public void The_same_seed_gives_the_same_and_too_few_give_none()
    {
        Assert.Equal(
            RespondentBootstrap.GroupShares(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 50, seed: 9),
            RespondentBootstrap.GroupShares(WorkedNetwork.Network, WorkedNetwork.Sectors, draws: 50, seed: 9));
        Assert.Equal([Interval.None, Interval.None], RespondentBootstrap.InDegreeShares(WorkedNetwork.Build("AB", true), [true, false]));
        Assert.Equal([Interval.None], RespondentBootstrap.GroupShares(WorkedNetwork.Build("", true, 2), Grouping.Of(["x", "x"])));
        Assert.Throws<ArgumentException>(() => RespondentBootstrap.InDegreeShares(WorkedNetwork.Network, [true]));
    }
}
