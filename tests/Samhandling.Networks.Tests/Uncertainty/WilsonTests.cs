using Samhandling.Networks.Uncertainty;

namespace Samhandling.Networks.Tests.Uncertainty;

public sealed class WilsonTests
{
    [Theory]
    [InlineData(6, 7, .49, .97)]
    [InlineData(5, 7, .36, .92)]
    [InlineData(1, 8, .02, .47)]
    [InlineData(0, 7, 0, .35)]
    public void The_worked_persons_shares_have_wide_intervals(int count, int of, double low, double high)
    {
        var interval = Wilson.Of(count, of);

        Assert.Equal((low, high), (Math.Round(interval.Low, 2), Math.Round(interval.High, 2)));
    }

    [Fact]
    public void One_of_twenty_one_is_as_the_worked_gate_says()
    {
        var interval = Wilson.Of(1, 21);

        Assert.Equal((.008, .227), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    [Fact]
    public void None_and_all_end_at_0_and_1_and_nobody_has_no_interval()
    {
        Assert.Equal(0, Wilson.Of(0, 3).Low);
        Assert.Equal(1, Wilson.Of(3, 3).High);
        Assert.Equal(Interval.None, Wilson.Of(0, 0));
        Assert.False(Interval.None.Contains(0));
        Assert.True(Wilson.Of(1, 2).Contains(.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Of(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Of(-1, 2));
    }
}
