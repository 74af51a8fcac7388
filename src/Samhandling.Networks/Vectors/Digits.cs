using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Samhandling.Networks.Vectors;

/// <summary>Reads whole numbers from text, eight letters by one load: where a number ends cannot be foretold, so no branch asks for it.</summary>
/// <remarks>Neighbouring digits are joined to pairs, pairs to fours and fours to eight, all at once. Source: D. Lemire, Quickly parsing eight digits (2018).</remarks>
internal static class Digits
{
    private const int AtOnce = 8;

    /// <summary>The number that begins at a place, and where its digits end, which is that place where there are none. Stops once the number is above a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (long Number, int End) At(ReadOnlySpan<byte> text, int at, long limit)
    {
        if (text.Length - at >= AtOnce)
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(text[at..]) ^ 0x3030_3030_3030_3030;
            // A digit is now 0…9, and six more do not carry it into the upper half of its byte.
            var bits = BitOperations.TrailingZeroCount((eight | (eight + 0x0606_0606_0606_0606)) & 0xF0F0_F0F0_F0F0_F0F0) & ~7;
            if (bits is > 0 and < 8 * AtOnce) return (Joined(eight << ((8 * AtOnce) - bits)), at + (bits >> 3));
        }

        return OneByOne(text, at, limit);
    }

    private static (long Number, int End) OneByOne(ReadOnlySpan<byte> text, int at, long limit)
    {
        var number = 0L;
        for (; (uint)(text[at] - '0') < 10 && number <= limit; at++) number = (10 * number) + (text[at] - '0');
        return (number, at);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Joined(ulong digits)
    {
        digits = ((10 * digits) + (digits >> 8)) & 0x00FF_00FF_00FF_00FF;
        digits = ((100 * digits) + (digits >> 16)) & 0x0000_FFFF_0000_FFFF;
        return (long)(((10_000 * digits) + (digits >> 32)) & 0xFFFF_FFFF);
    }
}
