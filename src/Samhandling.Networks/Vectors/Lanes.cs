using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samhandling.Networks.Vectors;

/// <summary>Eight numbers, or a part of them, that one instruction or a few reckon with at once; each does what it would do alone.</summary>
internal interface ILanes<T>
    where T : unmanaged, ILanes<T>
{
    static abstract T One { get; }

    static abstract T operator +(T one, T other);

    static abstract T operator *(T one, T other);

    /// <summary>(1 + more) / of where <paramref name="of"/> is not 0, else 0.</summary>
    static abstract T OneAnd(T more, T of);

    /// <summary>The value in the lanes whose bits are set, from the lowest, and 0 in the others.</summary>
    static abstract T Only(int lanes, T value);

    /// <summary>How many lanes there are.</summary>
    static abstract int Size { get; }

    /// <summary>The sum of all lanes: halves are added, and halves of halves, so that it is the same whatever the vectors' width.</summary>
    double Sum();
}

internal readonly record struct Lane(double Value) : ILanes<Lane>
{
    public static int Size => 1;

    public static Lane One => new(1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator +(Lane one, Lane other) => new(one.Value + other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane operator *(Lane one, Lane other) => new(one.Value * other.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane OneAnd(Lane more, Lane of) => new(of.Value == 0 ? 0 : (1 + more.Value) / of.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lane Only(int lanes, Lane value) => (lanes & 1) == 0 ? default : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sum() => Value;
}

internal readonly record struct Lanes2(Vector128<double> Values) : ILanes<Lanes2>
{
    public static int Size => 2;

    public static Lanes2 One => new(Vector128<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator +(Lanes2 one, Lanes2 other) => new(one.Values + other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 operator *(Lanes2 one, Lanes2 other) => new(one.Values * other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 OneAnd(Lanes2 more, Lanes2 of) =>
        new(Vector128.AndNot((Vector128<double>.One + more.Values) / of.Values, Vector128.Equals(of.Values, Vector128<double>.Zero)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes2 Only(int lanes, Lanes2 value)
    {
        var bits = Vector128.Create(1L, 2);
        return new(value.Values & Vector128.Equals(Vector128.Create((long)lanes) & bits, bits).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sum() => Values[0] + Values[1];
}

internal readonly record struct Lanes4(Vector256<double> Values) : ILanes<Lanes4>
{
    public static int Size => 4;

    public static Lanes4 One => new(Vector256<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator +(Lanes4 one, Lanes4 other) => new(one.Values + other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 operator *(Lanes4 one, Lanes4 other) => new(one.Values * other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 OneAnd(Lanes4 more, Lanes4 of) =>
        new(Vector256.AndNot((Vector256<double>.One + more.Values) / of.Values, Vector256.Equals(of.Values, Vector256<double>.Zero)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes4 Only(int lanes, Lanes4 value)
    {
        var bits = Vector256.Create(1L, 2, 4, 8);
        return new(value.Values & Vector256.Equals(Vector256.Create((long)lanes) & bits, bits).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sum() => new Lanes2(Values.GetLower()).Sum() + new Lanes2(Values.GetUpper()).Sum();
}

internal readonly record struct Lanes8(Vector512<double> Values) : ILanes<Lanes8>
{
    public static int Size => 8;

    public static Lanes8 One => new(Vector512<double>.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator +(Lanes8 one, Lanes8 other) => new(one.Values + other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 operator *(Lanes8 one, Lanes8 other) => new(one.Values * other.Values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 OneAnd(Lanes8 more, Lanes8 of) =>
        new(Vector512.AndNot((Vector512<double>.One + more.Values) / of.Values, Vector512.Equals(of.Values, Vector512<double>.Zero)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes8 Only(int lanes, Lanes8 value)
    {
        var bits = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return new(value.Values & Vector512.Equals(Vector512.Create((long)lanes) & bits, bits).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sum() => new Lanes4(Values.GetLower()).Sum() + new Lanes4(Values.GetUpper()).Sum();
}

/// <summary>Two of half the width, side by side.</summary>
internal readonly record struct Pair<T>(T Lower, T Upper) : ILanes<Pair<T>>
    where T : unmanaged, ILanes<T>
{
    public static int Size => 2 * T.Size;

    public static Pair<T> One => new(T.One, T.One);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> operator +(Pair<T> one, Pair<T> other) => new(one.Lower + other.Lower, one.Upper + other.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> operator *(Pair<T> one, Pair<T> other) => new(one.Lower * other.Lower, one.Upper * other.Upper);

    public static Pair<T> OneAnd(Pair<T> more, Pair<T> of) => new(T.OneAnd(more.Lower, of.Lower), T.OneAnd(more.Upper, of.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Pair<T> Only(int lanes, Pair<T> value) => new(T.Only(lanes, value.Lower), T.Only(lanes >> T.Size, value.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Sum() => Lower.Sum() + Upper.Sum();
}
