using Samhandling.Strategies.Engaged;

namespace Samhandling.Tests.Strategies.Engaged;

public sealed class EngagementCurveTests
{
    // By hand: the mean of 4, 6 and 5 is 5; 2 of 5 is a fall of 60 %, 3 of 5 of 40 %.
    [Theory]
    [InlineData(2, 0.6, true)]
    [InlineData(3, 0.4, false)]
    [InlineData(0, 1.0, true)]
    [InlineData(9, 0.0, false)]
    public void The_latest_half_year_is_held_against_the_mean_of_those_before_it(int latest, double fall, bool hasDropped)
    {
        EngagementCurve curve = new([0, 0, 4, 6, 5, latest, 1]);

        Assert.Equal(5, curve.MeanBefore);
        Assert.Equal(fall, curve.Fall!.Value, 12);
        Assert.Equal(hasDropped, curve.HasDropped);
    }

    [Fact]
    public void Who_has_too_short_a_past_is_not_judged()
    {
        Assert.False(new EngagementCurve([0, 0, 4, 0, 0]).HasDropped);
        Assert.Null(new EngagementCurve([0, 0, 4, 0, 0]).Fall);
        Assert.True(new EngagementCurve([0, 4, 2, 1, 0]).HasDropped);
        Assert.Null(new EngagementCurve([0, 0, 0]).Fall);
    }

    [Fact]
    public void Halves_are_counted_back_over_the_turn_of_the_year()
    {
        var now = HalfYear.Of(new(2026, 7, 1));

        Assert.Equal(new HalfYear(2026, 2), now);
        Assert.Equal((new HalfYear(2026, 1), new HalfYear(2025, 2), new HalfYear(2018, 2)), (now.Before(1), now.Before(2), now.Before(16)));
        Assert.Equal(new DateOnly(2026, 7, 1), now.FirstDay);
        Assert.Equal(new HalfYear(2026, 1), HalfYear.Of(new(2026, 6, 30)));
    }
}
