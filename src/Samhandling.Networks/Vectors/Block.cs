using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samhandling.Networks.Vectors;

/// <summary>A set of up to 64, 128, 256 or 512 members, one bit each: what a processor can join and compare at once.</summary>
internal interface IBlock<T>
    where T : unmanaged, IBlock<T>
{
    /// <summary>How many members it has room for.</summary>
    static abstract int Size { get; }

    static abstract T operator |(T one, T other);

    /// <summary>The members of the one that the other has not.</summary>
    static abstract T Without(T one, T other);

    static abstract bool operator ==(T one, T other);

    static abstract bool operator !=(T one, T other);

    /// <summary>The number of members.</summary>
    int Count();
}

/// <summary>What all sizes of blocks have in common.</summary>
internal static class Blocks
{
    /// <summary>How many members the largest block that is used has. No result depends on it; a processor with narrower vectors uses several for one.</summary>
    public static int Most { get; set; } = 512;

    /// <summary>Puts a member into a block, which is its 64-bit words one after the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add<T>(ref T block, int member)
        where T : unmanaged, IBlock<T> =>
        Unsafe.Add(ref Unsafe.As<T, ulong>(ref block), member >> 6) |= 1UL << (member & 63);
}

#pragma warning disable CS0660, CS0661 // Blocks are compared by their operators and never by Equals.
internal readonly record struct Block64(ulong Bits) : IBlock<Block64>
{
    public static int Size => 64;

    public static Block64 operator |(Block64 one, Block64 other) => new(one.Bits | other.Bits);

    public static Block64 Without(Block64 one, Block64 other) => new(one.Bits & ~other.Bits);

    public int Count() => BitOperations.PopCount(Bits);
}

internal readonly struct Block128(Vector128<ulong> bits) : IBlock<Block128>
{
    private readonly Vector128<ulong> _bits = bits;

    public static int Size => 128;

    public static Block128 operator |(Block128 one, Block128 other) => new(one._bits | other._bits);

    public static bool operator ==(Block128 one, Block128 other) => one._bits == other._bits;

    public static bool operator !=(Block128 one, Block128 other) => one._bits != other._bits;

    public static Block128 Without(Block128 one, Block128 other) => new(Vector128.AndNot(one._bits, other._bits));

    public int Count() => BitOperations.PopCount(_bits[0]) + BitOperations.PopCount(_bits[1]);
}

internal readonly struct Block256(Vector256<ulong> bits) : IBlock<Block256>
{
    private readonly Vector256<ulong> _bits = bits;

    public static int Size => 256;

    public static Block256 operator |(Block256 one, Block256 other) => new(one._bits | other._bits);

    public static bool operator ==(Block256 one, Block256 other) => one._bits == other._bits;

    public static bool operator !=(Block256 one, Block256 other) => one._bits != other._bits;

    public static Block256 Without(Block256 one, Block256 other) => new(Vector256.AndNot(one._bits, other._bits));

    public int Count() => new Block128(_bits.GetLower()).Count() + new Block128(_bits.GetUpper()).Count();
}

internal readonly struct Block512(Vector512<ulong> bits) : IBlock<Block512>
{
    private readonly Vector512<ulong> _bits = bits;

    public static int Size => 512;

    public static Block512 operator |(Block512 one, Block512 other) => new(one._bits | other._bits);

    public static bool operator ==(Block512 one, Block512 other) => one._bits == other._bits;

    public static bool operator !=(Block512 one, Block512 other) => one._bits != other._bits;

    public static Block512 Without(Block512 one, Block512 other) => new(Vector512.AndNot(one._bits, other._bits));

    public int Count() => new Block256(_bits.GetLower()).Count() + new Block256(_bits.GetUpper()).Count();
}
#pragma warning restore CS0660, CS0661
