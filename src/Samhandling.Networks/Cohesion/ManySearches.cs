using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Cohesion;

/// <summary>Breadth-first searches from many actors at once, one bit each: an actor is reached by d steps if one beside it is by d − 1.</summary>
/// <param name="back">For each actor those it is reached from, best the well-known first.</param>
/// <param name="forth">For each actor those that are reached from it.</param>
/// <remarks>
/// Each actor has a row of bits, the sources that have reached it. A round joins to each row those of its neighbours; what is new in it is a
/// step further away. A full row is not looked at again, and joining stops where nothing can be added: where the well-known stand first and
/// are full first, one row is then enough. Where a round reached few, only those beside them are looked at in the next, so that a chain costs
/// no more than its length. Source: M. Then et al., The More the Merrier: Efficient Multi-Source Graph Traversal, PVLDB 8 (2014).
/// </remarks>
internal sealed class ManySearches<TBlock>(Rows back, Rows forth)
    where TBlock : unmanaged, IBlock<TBlock>
{
    private readonly Aligned<TBlock> _reached = new(back.Count);
    private readonly Aligned<TBlock> _found = new(back.Count);
    private readonly int[] _who = new int[back.Count];
    private readonly int[] _waiting = new int[back.Count];
    private readonly int[] _place = new int[back.Count];
    private TBlock _all;
    private int _open;

    /// <summary>How many were reached in the last round.</summary>
    public int Count { get; private set; }

    /// <summary>Who was reached in the last round.</summary>
    public ReadOnlySpan<int> Who => _who.AsSpan(0, Count);

    /// <summary>From which sources the k-th of <see cref="Who"/> was.</summary>
    public TBlock From(int k) => _found[k];

    /// <summary>Begins with at most as many sources as a row has bits: who is one step from them is reached.</summary>
    public void Begin(ReadOnlySpan<int> sources)
    {
        _reached.Clear();
        (_all, Count, _open) = (default, 0, 0);
        for (var bit = 0; bit < sources.Length; bit++)
        {
            Blocks.Add(ref _all, bit);
            Blocks.Add(ref _reached[sources[bit]], bit);
            foreach (var v in forth.Of(sources[bit]))
            {
                if (!Waits(_who, Count, v))
                {
                    (_place[v], _who[Count]) = (Count, v);
                    _found[Count++] = default;
                }

                Blocks.Add(ref _found[_place[v]], bit);
            }
        }

        for (var v = 0; v < back.Count; v++)
            if (back.Start[v] < back.Start[v + 1]) _open++;
    }

    /// <summary>Goes a step further; false if nobody was reached.</summary>
    public bool Step()
    {
        var beside = 0L;
        for (var k = 0; k < Count; k++)
        {
            var v = _who[k];
            _reached[v] |= _found[k];
            beside += forth.Start[v + 1] - forth.Start[v];
        }

        var waiting = beside < _open ? Beside() : Open();
        Count = 0;
        foreach (var v in _waiting.AsSpan(0, waiting))
        {
            var before = _reached[v];
            var row = before;
            foreach (var u in back.Of(v))
            {
                row |= _reached[u];
                if (row == _all) break;
            }

            if (row == before) continue;
            _who[Count] = v;
            _found[Count++] = TBlock.Without(row, before);
        }

        return Count > 0;
    }

    /// <summary>All whom some source has not reached and who can be reached.</summary>
    private int Open()
    {
        _open = 0;
        for (var v = 0; v < back.Count; v++)
        {
            _waiting[_open] = v;
            _open += _reached[v] != _all && back.Start[v] < back.Start[v + 1] ? 1 : 0;
        }

        return _open;
    }

    /// <summary>Those of them who are beside somebody reached in the last round.</summary>
    private int Beside()
    {
        var waiting = 0;
        foreach (var w in Who)
            foreach (var v in forth.Of(w))
            {
                if (_reached[v] == _all || Waits(_waiting, waiting, v)) continue;
                _place[v] = waiting;
                _waiting[waiting++] = v;
            }

        return waiting;
    }

    // Whether v is in the list needs no marks that would have to be cleared: its place there says so.
    private bool Waits(int[] list, int count, int v) => _place[v] < count && list[_place[v]] == v;
}
