using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Samhandling.Networks.Vectors;

/// <summary>Memory that begins at a cache line, so that a row of 64 bytes is one line, and that is read without a check of bounds.</summary>
/// <remarks>The callers' indices come from a <see cref="Network"/>, which has checked them; a build for debugging checks them again here.</remarks>
internal sealed unsafe class Aligned<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    private readonly int _length;
    private readonly T* _first;
    // Pinned, and kept here so that the collector sees that it is in use.
    private readonly T[] _memory;

    /// <summary>So many values, all zero.</summary>
    public Aligned(int length)
    {
        _length = length;
        _memory = GC.AllocateArray<T>(length + (CacheLine / sizeof(T)) + 1, pinned: true);
        var address = (nuint)Unsafe.AsPointer(ref _memory[0]);
        _first = (T*)((address + CacheLine - 1) & ~(nuint)(CacheLine - 1));
    }

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)index < (uint)_length, "The index lies outside the memory.");
            return ref _first[(nint)(uint)index];
        }
    }

    public void Clear() => Array.Clear(_memory);
}
