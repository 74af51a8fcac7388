using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samhandling.Networks.Vectors;

/// <summary>Sums over the actors of a row, read without a check of bounds: the rows of a network name nobody outside it.</summary>
/// <remarks>
/// Two sums take turns, the even places and the odd ones: additions then need not wait for each other, and the result is the same on every machine.
/// Of a long row parts are summed first, since of a plain sum over a hundred thousand contacts the rounding would be felt.
/// </remarks>
internal static class Sums
{
    private const int Long = 1024;

    /// <summary>Σ of the values of those in the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double At(ReadOnlySpan<int> row, double[] values) => row.Length <= Long ? Short(row, values) : InParts(row, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Short(ReadOnlySpan<int> row, double[] values)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        var (even, odd, i) = (0.0, 0.0, 0);
        for (; i + 1 < row.Length; i += 2)
        {
            Debug.Assert((uint)row[i] < (uint)values.Length && (uint)row[i + 1] < (uint)values.Length, "The row names somebody outside.");
            even += Unsafe.Add(ref first, (nint)(uint)row[i]);
            odd += Unsafe.Add(ref first, (nint)(uint)row[i + 1]);
        }

        return even + odd + (i < row.Length ? Unsafe.Add(ref first, (nint)(uint)row[i]) : 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double InParts(ReadOnlySpan<int> row, double[] values)
    {
        var half = row.Length / 2;
        return At(row[..half], values) + At(row[half..], values);
    }

    /// <summary>Σ of the values of those in the row, each times its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double At(ReadOnlySpan<int> row, ReadOnlySpan<double> weights, double[] values)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        var (even, odd, i) = (0.0, 0.0, 0);
        for (; i + 1 < row.Length && i + 1 < weights.Length; i += 2)
        {
            Debug.Assert((uint)row[i] < (uint)values.Length && (uint)row[i + 1] < (uint)values.Length, "The row names somebody outside.");
            even += weights[i] * Unsafe.Add(ref first, (nint)(uint)row[i]);
            odd += weights[i + 1] * Unsafe.Add(ref first, (nint)(uint)row[i + 1]);
        }

        return even + odd + (i < row.Length ? weights[i] * Unsafe.Add(ref first, (nint)(uint)row[i]) : 0);
    }
}
