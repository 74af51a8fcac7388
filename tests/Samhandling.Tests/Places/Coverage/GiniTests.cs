using Samhandling.Places.Coverage;

namespace Samhandling.Tests.Places.Coverage;

public sealed class GiniTests
{
    [Theory]
    [InlineData(0.0, 2.0, 2.0, 2.0)]
    // By hand: all with one of four is 3/4.
    [InlineData(0.75, 0.0, 0.0, 0.0, 8.0)]
    // By hand: the mean of |x − y| over all 9 pairs of 1, 2, 3 is 8/9; half of it over the mean 2 is 2/9.
    [InlineData(2.0 / 9, 3.0, 1.0, 2.0)]
    [InlineData(0.0, 5.0)]
    public void Gini_is_half_the_mean_difference_in_shares_of_the_mean(double expected, params double[] values) =>
        Assert.Equal(expected, Gini.Of(values)!.Value, 12);

    [Fact]
    public void Nothing_is_not_evenly_spread()
    {
        Assert.Null(Gini.Of([]));
        Assert.Null(Gini.Of([0, 0]));
    }

    [Fact]
    public void Order_and_unit_change_nothing()
    {
        var chance = new Random(7);
        var values = Enumerable.Range(0, 50).Select(_ => chance.NextDouble()).ToArray();

        Assert.Equal(Gini.Of(values)!.Value, Gini.Of([.. values.Reverse().Select(v => 1000 * v)])!.Value, 12);
    }
}
