using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Gaps;

namespace Samhandling.Tests.Strategies.Gaps;

public sealed class GapMeasuresTests
{
    /// <summary>domain.md D.4: seventeen levels, all wanted at 4: sum of gaps 28, linear ratio .588.</summary>
    private static readonly int[] s_levels = [3, 2, 4, 1, 3, 2, 2, 3, 4, 1, 3, 2, 1, 0, 2, 3, 4];

    [Fact]
    public void Gaps_and_what_is_reached_are_those_of_the_worked_example()
    {
        Assert.Equal(28, s_levels.Sum(now => GapMeasures.Gap(new(now, 4, null, OwnPower.Unsaid, "x"))));
        Assert.Equal(.588, GapMeasures.Reached(s_levels.Select(now => ((double)now, 4.0)))!.Value, 3);
        // Another order is the same, as the area of a spider is not.
        Assert.Equal(.588, GapMeasures.Reached(s_levels.Order().Select(now => ((double)now, 4.0)))!.Value, 3);
    }

    /// <summary>domain.md D.4: gap × relevance × (own 1, shared .6, none .2).</summary>
    [Theory]
    [InlineData(1, 4, 3, OwnPower.Own, 9)]
    [InlineData(1, 4, 3, OwnPower.Shared, 5.4)]
    [InlineData(1, 4, 2, OwnPower.None, 1.2)]
    [InlineData(4, 2, 3, OwnPower.Own, 0)]
    [InlineData(null, null, 0, OwnPower.Unsaid, 0)]
    public void What_presses_is_the_gap_by_its_importance_and_own_power(int? now, int? wanted, int importance, OwnPower power, double priority) =>
        Assert.Equal(priority, GapMeasures.Priority(new(now, wanted, importance, power, "x"))!.Value, 9);

    [Theory]
    [InlineData(null, 4, 3, OwnPower.Own)]
    [InlineData(1, null, 3, OwnPower.Own)]
    [InlineData(1, 4, null, OwnPower.Own)]
    [InlineData(1, 4, 3, OwnPower.Unsaid)]
    public void Of_what_is_half_said_nothing_is_reckoned(int? now, int? wanted, int? importance, OwnPower power) => Assert.Null(GapMeasures.Priority(new(now, wanted, importance, power, "x")));

    [Fact]
    public void The_middle_of_an_even_number_lies_between_the_two_and_of_none_there_is_none()
    {
        Assert.Equal(new LevelSpread(2.5, 1, 4, 4), LevelSpread.Of([4, 2, 3, 1]));
        Assert.Equal(new LevelSpread(2, 0, 4, 3), LevelSpread.Of([4, 0, 2]));
        Assert.Null(LevelSpread.Of([]));
        Assert.Null(GapMeasures.Reached([]));
    }
}
