using System.Numerics;

namespace Samhandling.Networks.Chance;

/// <summary>Chance that can be repeated: the same seed and stream give the same numbers on every machine and in every version.</summary>
/// <remarks>
/// xoshiro256** with its state filled by SplitMix64. The runtime's own seeded generator is no contract, this one is: its numbers are tested
/// against published ones. Give each draw of a long series a stream of its own, and the draws may be made in any order, on any thread.
/// Not safe for secrets, and not for use by two threads at once. Cost: a few operations a number, no allocation.
/// Source: D. Blackman, S. Vigna, Scrambled Linear Pseudorandom Number Generators, ACM Trans. Math. Softw. 47 (2021); SplitMix64:
/// G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014.
/// </remarks>
public sealed class SeededRandom
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    /// <summary>Chance for a seed, and for one stream of it.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="stream">Which of the seed's series; 0 if there is only one.</param>
    public SeededRandom(ulong seed, ulong stream = 0)
    {
        var state = stream == 0 ? seed : seed ^ Mix(stream * Golden);
        (_a, _b, _c, _d) = (Mix(state += Golden), Mix(state += Golden), Mix(state += Golden), Mix(state + Golden));
    }

    private SeededRandom(ulong a, ulong b, ulong c, ulong d) => (_a, _b, _c, _d) = (a, b, c, d);

    /// <summary>Chance from a given state, as published numbers of the generator are given.</summary>
    /// <exception cref="ArgumentException">All four are 0: from there it never comes away.</exception>
    public static SeededRandom InState(ulong a, ulong b, ulong c, ulong d) =>
        (a | b | c | d) == 0 ? throw new ArgumentException("A state of zeros gives zeros for ever.", nameof(a)) : new(a, b, c, d);

    /// <summary>The next number, each of the 2⁶⁴ as likely.</summary>
    public ulong Next()
    {
        var next = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return next;
    }

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, each as likely, without the bias of a remainder.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not above 0.</exception>
    /// <remarks>Source: D. Lemire, Fast Random Integer Generation in an Interval, ACM Trans. Model. Comput. Simul. 29 (2019).</remarks>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        var range = (ulong)bound;
        var high = Math.BigMul(Next(), range, out var low);
        if (low < range)
        {
            var unfair = (0 - range) % range;
            while (low < unfair) high = Math.BigMul(Next(), range, out low);
        }

        return (int)high;
    }

    /// <summary>A number from 0 up to but not 1, a multiple of 2⁻⁵³.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Puts the items in an order of chance, each order as likely (Fisher–Yates).</summary>
    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
