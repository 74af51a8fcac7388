using Samhandling.Cooperation.Funnels;
using Samhandling.Cooperation.Promises;

namespace Samhandling.Tests.Cooperation.Funnels;

public sealed class FunnelTests
{
    private static readonly DateOnly Given = new(2026, 1, 1), Due = new(2026, 3, 1), Today = new(2026, 6, 1);

    /// <summary>The worked example of the domain reference, G.4: 40 talks, 24 promises, 15 started, 9 done in time; Wilson .21–.57.</summary>
    [Fact]
    public void The_worked_example_comes_out_as_it_is_written()
    {
        var funnel = Funnel.Of(40, [.. Many(9, PromiseState.Done, 10, 40), .. Many(6, PromiseState.Started, 20), .. Many(9, PromiseState.Promised)], Today);

        Assert.Equal((24, 15, 9, 24, 9, 0), (funnel.Promises, funnel.Started, funnel.Done, funnel.Due, funnel.InTime, funnel.Dropped));
        Assert.Equal(.6, funnel.PromiseRate!.Value, 12);
        Assert.Equal(.625, funnel.StartRate!.Value, 12);
        Assert.Equal(.375, funnel.FollowThrough!.Value, 12);
        Assert.Equal(.225, funnel.TalkToAction!.Value, 12);
        Assert.Equal((.21, .57), (Math.Round(funnel.FollowThroughInterval.Low, 2), Math.Round(funnel.FollowThroughInterval.High, 2)));
        // 9 of 10 days and 6 of 20: the middle one of 15 is 10.
        Assert.Equal((10, 40), (funnel.DaysToStart, funnel.DaysToEnd));
    }

    [Fact]
    public void What_is_dropped_with_a_reason_leaves_both_numerator_and_denominator()
    {
        var funnel = Funnel.Of(10, [.. Many(2, PromiseState.Done, 10, 40), .. Many(1, PromiseState.Promised), .. Many(3, PromiseState.Dropped, 5, 9)], Today);

        Assert.Equal((3, 2, 3, 3), (funnel.Promises, funnel.Started, funnel.Due, funnel.Dropped));
        Assert.Equal(2 / 3.0, funnel.FollowThrough!.Value, 12);
    }

    [Fact]
    public void What_is_not_due_yet_is_left_out_of_in_time_and_what_came_late_is_not_in_time()
    {
        var funnel = Funnel.Of(3, [.. Many(1, PromiseState.Promised), .. Many(1, PromiseState.Done, 1, 2), .. Many(1, PromiseState.Done, 1, 100)], Due);

        Assert.Equal((3, 2, 1), (funnel.Promises, funnel.Due, funnel.InTime));
    }

    [Fact]
    public void The_median_of_two_lies_between_them_and_nothing_has_no_shares()
    {
        Assert.Equal(15, Funnel.Of(0, [.. Many(1, PromiseState.Started, 10), .. Many(1, PromiseState.Started, 20)], Today).DaysToStart);
        var none = Funnel.Of(0, [], Today);
        Assert.Equal((null, null, null, null, null), (none.PromiseRate, none.StartRate, none.FollowThrough, none.TalkToAction, none.DaysToEnd));
    }

    private static IEnumerable<Fate> Many(int count, PromiseState state, int? started = null, int? ended = null) =>
        Enumerable.Repeat(new Fate(Given, Due, state, started is { } s ? Given.AddDays(s) : null, ended is { } e ? Given.AddDays(e) : null), count);
}
