using Samhandling.Networks.Gate;
using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Tests.Gate;

public sealed class BandsTests
{
    [Fact]
    public void Exactly_four_and_exactly_ten_years_begin_a_band() =>
        Assert.Equal([0, 1, 1, 2, 2, Grouping.Unknown, Grouping.Unknown], Bands.Tenure([3.9, 4, 9.5, 10, 40, null, double.NaN]).Groups.ToArray());

    [Fact]
    public void Exactly_thirty_and_exactly_forty_begin_a_band() =>
        Assert.Equal([0, 1, 1, 2], Bands.Age([29.9, 30, 39, 40]).Groups.ToArray());

    [Fact]
    public void Nobody_has_been_there_for_less_than_no_time() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Bands.Tenure([-1]));
}
