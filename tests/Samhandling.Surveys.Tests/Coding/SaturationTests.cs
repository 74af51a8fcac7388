using Samhandling.Surveys.Coding;

namespace Samhandling.Surveys.Tests.Coding;

/// <summary>Expected numbers: the worked example of docs/methods/coder-agreement.md, and by hand.</summary>
public sealed class SaturationTests
{
    /// <summary>Interviews that bring so many codes nobody has met before.</summary>
    private static List<IReadOnlyCollection<int>> Bringing(params int[] fresh)
    {
        var next = 0;
        return [.. fresh.Select(n => (IReadOnlyCollection<int>)[.. Enumerable.Range(0, n).Select(_ => next++)])];
    }

    [Fact]
    public void Ten_interviews_are_saturated_at_the_tenth()
    {
        var course = Saturation.Of(Bringing(6, 4, 3, 2, 1, 1, 0, 1, 0, 0));

        Assert.Equal(15, course.InBase);
        Assert.Equal([(6, .133), (8, .067), (10, 0)], course.Runs.Select(r => (r.Through, Math.Round(r.Ratio, 3))));
        Assert.Equal(10, course.ReachedAt);
    }

    [Fact]
    public void A_code_that_was_met_before_is_not_new() => Assert.Equal(0, Saturation.Of([[1], [2], [3], [4], [1, 2], [3, 4]]).Runs.Single().Ratio);

    [Fact]
    public void Interviews_that_go_on_bringing_new_things_are_not_saturated() => Assert.Null(Saturation.Of(Bringing(1, 1, 1, 1, 1, 1, 1, 1)).ReachedAt);

    [Fact]
    public void Too_few_interviews_have_no_run()
    {
        Assert.Empty(Saturation.Of(Bringing(3, 2, 1, 1, 1)).Runs);
        Assert.Empty(Saturation.Of([]).Runs);
    }

    [Fact]
    public void A_base_without_codes_says_nothing() => Assert.Empty(Saturation.Of(Bringing(0, 0, 0, 0, 1, 1)).Runs);

    [Fact]
    public void Over_orders_it_does_not_matter_who_was_met_first()
    {
        // By hand: five say the same one thing and one says another too; that one is in the run of two in 2 of 6 orders.
        List<IReadOnlyCollection<int>> interviews = [[1, 2], [1], [1], [1], [1], [1]];

        var ratio = Saturation.OverOrders(interviews, orders: 3000).Runs.Single().Ratio;

        Assert.Equal(0, Saturation.Of(interviews).Runs.Single().Ratio);
        Assert.InRange(ratio, .30, .37);
    }
}
