namespace Samhandling.Surveys.Results;

/// <summary>Numbers modulo the prime 2⁶¹ − 1: exact, where fractions would round.</summary>
internal static class Field
{
    public const long Prime = (1L << 61) - 1;

    /// <summary>A decimal number as a thousandth of itself, so that sums of numbers with up to three decimals are exact.</summary>
    public static long Of(decimal number)
    {
        var thousandths = (Int128)decimal.Truncate(number) * 1000 + (Int128)(decimal.Remainder(number, 1) * 1000);
        return (long)(((thousandths % Prime) + Prime) % Prime);
    }

    public static long Plus(long a, long b) => a + b >= Prime ? a + b - Prime : a + b;

    public static long Minus(long a) => a == 0 ? 0 : Prime - a;

    public static long Times(long a, long b)
    {
        var high = Math.BigMul((ulong)a, (ulong)b, out var low);
        return Plus((long)(low & Prime), (long)((high << 3) | (low >> 61)) % Prime);
    }

    public static long[] Times(long[] row, long factor) => [.. row.Select(v => Times(v, factor))];

    public static long Inverse(long number)
    {
        var result = 1L;
        for (var exponent = Prime - 2; exponent > 0; exponent >>= 1, number = Times(number, number))
            if ((exponent & 1) == 1) result = Times(result, number);
        return result;
    }

    /// <summary>A row less another times a factor.</summary>
    public static long[] Without(long[] row, long[] other, long factor)
    {
        if (factor == 0) return row;
        var (less, minus) = (new long[row.Length], Minus(factor));
        for (var i = 0; i < row.Length; i++) less[i] = other[i] == 0 ? row[i] : Plus(row[i], Times(other[i], minus));
        return less;
    }

    /// <summary>A number that looks random and is always the same (the finaliser of G. Steele, D. Lea and C. Flood, OOPSLA 2014).</summary>
    public static long Mark(int index)
    {
        var mixed = (ulong)index * 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (long)((mixed ^ (mixed >> 31)) % Prime);
    }
}
