using System.Numerics;

namespace Samhandling.Networks.Centrality;

/// <summary>Actors waiting by their distance, in buckets narrower than the shortest tie: since no tie leads from one actor of a bucket to another, they may be taken in any order.</summary>
/// <remarks>The buckets are a ring, as long as the longest tie reaches. An actor waits once for each way that was shorter than those before, and is taken once. Sources: R. B. Dial, CACM 12 (1969); E. A. Dinic (1978), for the width.</remarks>
internal sealed class Buckets
{
    private readonly double _perLength;
    private readonly int[] _first;
    private readonly (int Actor, int Next)[] _waiting;
    private readonly bool[] _taken;
    private int _added;
    private int _left;
    private long _now;

    public Buckets(Rows rows, double shortest, double longest)
    {
        // A little narrower yet, for the rounding of the distances.
        _perLength = 1.001 / shortest;
        _first = new int[(int)BitOperations.RoundUpToPowerOf2((uint)(longest * _perLength) + 2)];
        _waiting = new (int, int)[rows.Other.Length + 1];
        _taken = new bool[rows.Count];
        Array.Fill(_first, -1);
    }

    /// <summary>Begins anew, with one actor at distance 0.</summary>
    public void Begin(int actor)
    {
        Array.Clear(_taken);
        (_added, _left, _now) = (0, 0, 0);
        Add(actor, 0);
    }

    public void Add(int actor, double distance)
    {
        ref var first = ref _first[(long)(distance * _perLength) & (_first.Length - 1)];
        _waiting[_added] = (actor, first);
        first = _added++;
        _left++;
    }

    public bool TryTake(out int actor)
    {
        for (; _left > 0; _now++)
        {
            ref var first = ref _first[_now & (_first.Length - 1)];
            while (first >= 0)
            {
                (actor, first) = _waiting[first];
                _left--;
                if (_taken[actor]) continue;
                _taken[actor] = true;
                return true;
            }
        }

        actor = -1;
        return false;
    }
}
