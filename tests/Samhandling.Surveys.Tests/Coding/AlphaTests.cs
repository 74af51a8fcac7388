using Samhandling.Surveys.Coding;

namespace Samhandling.Surveys.Tests.Coding;

/// <summary>Expected numbers: the worked example of docs/methods/coder-agreement.md; K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), four observers and twelve units; by hand.</summary>
public sealed class AlphaTests
{
    private const string First = "++-+--++-+0-++-0+-+-", Second = "++----++++0-+0-0+-+-";

    private static List<IReadOnlyList<int?>> Units(params string[] coders) => [.. Enumerable.Range(0, coders[0].Length).Select(i => (IReadOnlyList<int?>)[.. coders.Select(c => c[i] == '.' ? null : (int?)c[i])])];

    private static readonly List<IReadOnlyList<int?>> s_published = Units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    [Fact]
    public void Twenty_segments_of_two_coders()
    {
        var alpha = Alpha.Of(Units(First, Second));

        Assert.Equal((40, .150, .614, .756), (alpha.Values, Math.Round(alpha.Observed, 3), Math.Round(alpha.Expected, 3), Math.Round(alpha.Value!.Value, 3)));
    }

    [Fact]
    public void A_third_coder_with_gaps_is_counted_where_there_is_a_value()
    {
        var third = string.Concat(First.Select((c, i) => i % 4 == 0 ? '.' : c));

        var alpha = Alpha.Of(Units(First, Second, third));

        Assert.Equal((55, .822), (alpha.Values, Math.Round(alpha.Value!.Value, 3)));
    }

    [Theory]
    [InlineData(Difference.Nominal, .743)]
    [InlineData(Difference.Ordinal, .815)]
    [InlineData(Difference.Interval, .849)]
    public void Four_observers_of_twelve_units_as_published(Difference difference, double expected) => Assert.Equal(expected, Alpha.Of(s_published, difference).Value!.Value, 3);

    [Fact]
    public void A_unit_with_one_value_is_left_out() => Assert.Equal(40, Alpha.Of([.. Units(First, Second), [1, null], [null, null]]).Values);

    [Fact]
    public void All_of_one_value_have_no_alpha()
    {
        var alpha = Alpha.Of([[1, 1], [1, 1]]);

        Assert.Equal(0, alpha.Observed);
        Assert.Null(alpha.Value);
    }

    [Fact]
    public void Nothing_coded_twice_has_no_alpha() => Assert.Null(Alpha.Of([[1, null]]).Value);

    [Fact]
    public void The_interval_holds_the_value_and_ends_at_one()
    {
        // numpy: jackknife standard error .1355 for the twenty segments.
        var interval = Alpha.Of(Units(First, Second)).Interval!.Value;

        Assert.Equal(.490, interval.Low, 2);
        Assert.Equal(1, interval.High);
    }
}
