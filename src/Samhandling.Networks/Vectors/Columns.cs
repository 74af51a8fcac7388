using System.Numerics;
using System.Runtime.InteropServices;

namespace Samhandling.Networks.Vectors;

/// <summary>What is reckoned with a number of each actor at once; the same to the last bit whatever the vectors' width.</summary>
internal static class Columns
{
    /// <summary>Σ aᵢ bᵢ, in eight sums that take turns.</summary>
    public static double Dot(double[] a, double[] b) => Blocks.Most switch
    {
        64 => Dot<Pair<Pair<Pair<Lane>>>>(a, b),
        128 => Dot<Pair<Pair<Lanes2>>>(a, b),
        256 => Dot<Pair<Lanes4>>(a, b),
        _ => Vector512IsFast ? Dot<Lanes8>(a, b) : Dot<Pair<Lanes4>>(a, b),
    };

    /// <summary>into = p a + q b; it may be one of them.</summary>
    public static void Combine(double[] into, double p, double[] a, double q, double[] b)
    {
        var (ps, qs, i) = (new Vector<double>(p), new Vector<double>(q), 0);
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
            ((ps * new Vector<double>(a, i)) + (qs * new Vector<double>(b, i))).CopyTo(into, i);
        for (; i < into.Length; i++) into[i] = (p * a[i]) + (q * b[i]);
    }

    /// <summary>Turns two in the plane they span: a becomes c a + s b, and b becomes c b − s a.</summary>
    public static void Turn(double[] a, double[] b, double cosine, double sine)
    {
        var (c, s, i) = (new Vector<double>(cosine), new Vector<double>(sine), 0);
        for (; i <= a.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var (one, other) = (new Vector<double>(a, i), new Vector<double>(b, i));
            ((c * one) + (s * other)).CopyTo(a, i);
            ((c * other) - (s * one)).CopyTo(b, i);
        }

        for (; i < a.Length; i++) (a[i], b[i]) = ((cosine * a[i]) + (sine * b[i]), (cosine * b[i]) - (sine * a[i]));
    }

    public static void Scale(double[] a, double by)
    {
        foreach (ref var entry in a.AsSpan()) entry *= by;
    }

    private static bool Vector512IsFast => System.Runtime.Intrinsics.Vector512.IsHardwareAccelerated;

    private static double Dot<TLanes>(double[] a, double[] b)
        where TLanes : unmanaged, ILanes<TLanes>
    {
        ReadOnlySpan<TLanes> ones = MemoryMarshal.Cast<double, TLanes>(a), others = MemoryMarshal.Cast<double, TLanes>(b);
        TLanes sums = default;
        for (var i = 0; i < ones.Length; i++) sums += ones[i] * others[i];
        var sum = sums.Sum();
        for (var i = ones.Length * TLanes.Size; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }
}
