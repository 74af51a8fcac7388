using System.Numerics;

namespace Samhandling.Networks.KeyPlayers;

/// <summary>Counts the pairs at each distance, of all starts at once: a bit for each start, so that 64 of them take a step together.</summary>
/// <remarks>Source: M. Then et al., The More the Merrier: Efficient Multi-Source Graph Traversal, PVLDB 8 (2014). Kept to be asked again and again without allocation.</remarks>
internal sealed class AllDistances
{
    private readonly Network _network;
    private readonly int _words;
    private readonly bool[] _hasLeft;
    private readonly ulong[] _seen;
    private ulong[] _now;
    private ulong[] _next;

    /// <param name="network">Undirected.</param>
    public AllDistances(Network network)
    {
        (_network, _words, _hasLeft) = (network, (network.Count + 63) / 64, new bool[network.Count]);
        (_seen, _now, _next) = (new ulong[network.Count * _words], new ulong[network.Count * _words], new ulong[network.Count * _words]);
    }

    public Fragmentation Without(ReadOnlySpan<int> leaving)
    {
        Begin(leaving);
        double reached = 0, near = 0;
        for (var distance = 1; Step() is > 0 and var pairs; distance++)
            (reached, near) = (reached + pairs, near + (double)pairs / distance);
        var left = (double)_hasLeft.Count(gone => !gone);
        var all = left > 1 ? left * (left - 1) : double.NaN;
        return new(1 - (reached / all), 1 - (near / all));
    }

    private void Begin(ReadOnlySpan<int> leaving)
    {
        Array.Clear(_hasLeft);
        foreach (var actor in leaving) _hasLeft[actor] = true;
        Array.Clear(_now);
        for (var actor = 0; actor < _hasLeft.Length; actor++)
            if (!_hasLeft[actor]) _now[(actor * _words) + (actor / 64)] = 1UL << actor;
        _now.CopyTo(_seen, 0);
    }

    /// <summary>All starts go one step further; says how many ordered pairs met.</summary>
    private long Step()
    {
        var met = 0L;
        for (var actor = 0; actor < _hasLeft.Length; actor++)
        {
            var seen = _seen.AsSpan(actor * _words, _words);
            var next = _next.AsSpan(actor * _words, _words);
            next.Clear();
            if (_hasLeft[actor]) continue;
            foreach (var other in _network.From(actor))
            {
                var now = _now.AsSpan(other * _words, _words);
                for (var w = 0; w < next.Length; w++) next[w] |= now[w];
            }

            for (var w = 0; w < next.Length; w++)
            {
                next[w] &= ~seen[w];
                seen[w] |= next[w];
                met += BitOperations.PopCount(next[w]);
            }
        }

        (_now, _next) = (_next, _now);
        return met;
    }
}
