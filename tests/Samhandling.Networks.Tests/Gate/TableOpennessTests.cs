using Samhandling.Networks.Gate;

namespace Samhandling.Networks.Tests.Gate;

public sealed class TableOpennessTests
{
    [Theory]
    [InlineData(.20, 5, 50, 4, 40, 2, 40, TableStep.Invited)]
    [InlineData(.20, 10, 50, 4, 40, 3, 40, TableStep.Answered)]
    [InlineData(.20, 9, 50, 7, 40, 2, 40, TableStep.Named)]
    [InlineData(.10, 5, 50, 5, 40, 6, 40, TableStep.None)]
    [InlineData(double.NaN, 10, 50, 0, 0, 3, 40, TableStep.None)]
    [InlineData(double.NaN, 10, 50, 8, 40, 3, 40, TableStep.Named)]
    public void The_largest_fall_tells_whose_gate_it_is(
        double population, int invited, int asked, int answered, int answers, int named, int namings, TableStep expected) =>
        Assert.Equal(expected, new TableOpenness(population, new(invited, asked), new(answered, answers), new(named, namings)).LargestFall);

    [Fact]
    public void A_part_of_nothing_has_no_share()
    {
        Assert.True(double.IsNaN(new Part(0, 0).Share));
        Assert.Equal(.125, new Part(5, 40).Share);
        Assert.True(new Part(5, 40).Interval.Contains(.125));
    }
}
