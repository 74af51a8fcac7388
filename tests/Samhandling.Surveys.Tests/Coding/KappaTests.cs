using Samhandling.Surveys.Coding;

namespace Samhandling.Surveys.Tests.Coding;

/// <summary>Expected numbers: the worked example of docs/methods/coder-agreement.md, reckoned with numpy besides, and by hand.</summary>
public sealed class KappaTests
{
    private static List<(int, int)> Pairs(string first, string second) => [.. first.Zip(second, (a, b) => ((int)a, (int)b))];

    private static readonly List<(int, int)> s_twenty = Pairs("++-+--++-+0-++-0+-+-", "++----++++0-+0-0+-+-");

    [Fact]
    public void Twenty_segments_of_two_coders_have_a_kappa_of_three_quarters()
    {
        var kappa = Kappa.Of(s_twenty);

        Assert.Equal((20, .85, .40), (kappa.Units, kappa.Observed, Math.Round(kappa.Expected, 3)));
        Assert.Equal(.75, kappa.Value!.Value, 10);
    }

    [Fact]
    public void Its_interval_is_as_wide_as_twenty_segments_make_it()
    {
        // The bootstrap of the worked example gave .43–1.00.
        var interval = Kappa.Of(s_twenty).Interval!.Value;

        Assert.InRange(interval.Low, .40, .47);
        Assert.Equal(1, interval.High);
    }

    [Fact]
    public void Where_nearly_all_is_positive_nine_in_ten_agreeing_gives_a_low_kappa_and_the_margins_say_why()
    {
        var kappa = Kappa.Of([.. Enumerable.Repeat((1, 1), 85), .. Enumerable.Repeat((1, 2), 5), .. Enumerable.Repeat((2, 1), 5), .. Enumerable.Repeat((2, 2), 5)]);

        Assert.Equal((.90, .82, .444), (kappa.Observed, Math.Round(kappa.Expected, 10), Math.Round(kappa.Value!.Value, 3)));
        Assert.Equal([new(1, 90, 90), new(2, 10, 10)], kappa.Margins);
    }

    [Fact]
    public void All_in_one_category_has_no_kappa_though_all_agree()
    {
        var kappa = Kappa.Of([(1, 1), (1, 1), (1, 1)]);

        Assert.Equal(1, kappa.Observed);
        Assert.Null(kappa.Value);
        Assert.Null(kappa.Interval);
    }

    [Fact]
    public void Nothing_coded_has_no_kappa() => Assert.Null(Kappa.Of([]).Value);

    [Fact]
    public void Two_who_never_agree_of_two_categories_are_at_minus_one() => Assert.Equal(-1, Kappa.Of([(1, 2), (2, 1)]).Value!.Value, 10);

    [Fact]
    public void Who_is_first_and_how_categories_are_numbered_changes_nothing()
    {
        var turned = s_twenty.ConvertAll(p => (1000 - p.Item2, 1000 - p.Item1));

        Assert.Equal(Kappa.Of(s_twenty).Value!.Value, Kappa.Of(turned).Value!.Value, 10);
    }
}
