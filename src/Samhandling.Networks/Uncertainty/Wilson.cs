namespace Samhandling.Networks.Uncertainty;

/// <summary>How sure a share of few is.</summary>
public static class Wilson
{
    private const double Z = 1.959963984540054;

    /// <summary>Wilson's 95 % interval for k of n: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), p = k/n, z = 1.95996.</summary>
    /// <param name="count">k, how many did.</param>
    /// <param name="of">n, how many could.</param>
    /// <returns>Within 0 to 1; none if n is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">k is below 0 or above n.</exception>
    /// <remarks>It takes the n as independent, which ties are not: for shares of ties it is too narrow. Method and worked example:
    /// docs/methods/wilson-interval.md. Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.</remarks>
    public static Interval Of(long count, long of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        if (of == 0) return Interval.None;
        var share = (double)count / of;
        var stretch = Z * Z / of;
        var half = Z * Math.Sqrt(share * (1 - share) / of + stretch / (4 * of));
        // At the ends the sum is 0 or 1 but for rounding.
        var low = count == 0 ? 0 : (share + stretch / 2 - half) / (1 + stretch);
        return new(low, count == of ? 1 : (share + stretch / 2 + half) / (1 + stretch));
    }
}
