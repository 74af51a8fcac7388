using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Samhandling.Networks.Vectors;

/// <summary>Sums over the actors of a row, from one place of the rows to another, read without a check of bounds: the rows of a network name nobody outside it.</summary>
/// <remarks>One after the other: rows are short, and the processor begins the next while it adds. The result is the same on every machine.</remarks>
internal static class Sums
{
    /// <summary>Of rows longer than this parts are summed first where the rounding of a plain sum over a hundred thousand contacts, 10⁻¹¹ at most, would be felt.</summary>
    public const int Long = 1024;

    /// <summary>Σ of the values of those in the row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double InOrder(int[] others, int from, int end, double[] values)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        ref var other = ref MemoryMarshal.GetArrayDataReference(others);
        var sum = 0.0;
        for (nint i = from; i < end; i++) sum += Unsafe.Add(ref first, Checked(Unsafe.Add(ref other, i), values));
        return sum;
    }

    /// <summary>Σ of the values of those in the row, each times its weight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double InOrder(int[] others, double[] weights, int from, int end, double[] values)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(values);
        ref var other = ref MemoryMarshal.GetArrayDataReference(others);
        ref var weight = ref MemoryMarshal.GetArrayDataReference(weights);
        var sum = 0.0;
        for (nint i = from; i < end; i++) sum += Unsafe.Add(ref weight, i) * Unsafe.Add(ref first, Checked(Unsafe.Add(ref other, i), values));
        return sum;
    }

    /// <summary>As <see cref="InOrder(int[], int, int, double[])"/>, of a long row by halves.</summary>
    public static double InParts(int[] others, int from, int end, double[] values)
    {
        if (end - from <= Long) return InOrder(others, from, end, values);
        var middle = from + ((end - from) / 2);
        return InParts(others, from, middle, values) + InParts(others, middle, end, values);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Checked(int index, double[] values)
    {
        Debug.Assert((uint)index < (uint)values.Length, "The row names somebody outside.");
        return (nint)(uint)index;
    }
}
