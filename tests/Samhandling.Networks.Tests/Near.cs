namespace Samhandling.Networks.Tests;

internal static class Near
{
    /// <summary>Equal but for rounding: to a 10⁻⁹ part of the expected, or 10⁻⁹ where that is below 1. What is undefined must be so in both.</summary>
    public static void Equal(double expected, double actual, string what = "the value")
    {
        var isNear = double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected));
        Assert.True(isNear, $"{what} should be {expected:R} and is {actual:R}");
    }

    public static void Equal(IReadOnlyList<double> expected, IReadOnlyList<double> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var i = 0; i < expected.Count; i++) Equal(expected[i], actual[i], $"number {i}");
    }
}
