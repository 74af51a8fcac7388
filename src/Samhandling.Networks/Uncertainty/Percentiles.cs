namespace Samhandling.Networks.Uncertainty;

/// <summary>The middle of what draws gave.</summary>
internal static class Percentiles
{
    /// <summary>The middle 95 % of the values, between neighbours by straight line; the values that are not numbers are left out. Sorts them.</summary>
    public static Interval Middle(Span<double> values)
    {
        values.Sort();
        // NaN sorts first.
        var numbers = values;
        while (!numbers.IsEmpty && double.IsNaN(numbers[0])) numbers = numbers[1..];
        return numbers.IsEmpty ? Interval.None : new(At(numbers, .025), At(numbers, .975));
    }

    private static double At(Span<double> ascending, double share)
    {
        var rank = share * (ascending.Length - 1);
        var below = (int)rank;
        var above = Math.Min(below + 1, ascending.Length - 1);
        return ascending[below] + (rank - below) * (ascending[above] - ascending[below]);
    }
}
