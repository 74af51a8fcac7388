using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Centrality;

/// <summary>Counts the shortest ways from eight sources at once, one lane each, after a search with bits has told who is how far from 64.</summary>
/// <remarks>
/// Brandes, a level at a time. On the way out an actor's count is the sum over those who name it; on the way back its dependency is a sum
/// over those it names. Only the level just done is published to be summed, all else is 0: so no distance is compared, and each actor is
/// visited once for each level on which one of its lanes lies. Sources: U. Brandes, Journal of Mathematical Sociology 25 (2001);
/// M. Then et al., PVLDB 8 (2014), for the bits.
/// </remarks>
internal sealed class ManyWays<TLanes>(Renumbered network)
    where TLanes : unmanaged, ILanes<TLanes>
{
    private const int Lanes = 8;

    private readonly ManySearches<Block64> _searches = new(network.In, network.Out);
    private readonly Aligned<TLanes> _published = new(network.Order.Length);

    // What the 64 reach, level after level: who, and from which of them.
    private readonly List<int> _levels = [];
    private int[] _reached = new int[network.Order.Length];
    private ulong[] _from = new ulong[network.Order.Length];

    // What eight of them reach: who, from which of them, and the numbers of each.
    private readonly List<int> _starts = [];
    private int[] _who = [];
    private byte[] _lanes = [];
    private Aligned<TLanes> _values = new(0);

    /// <summary>Adds to each actor the share of the shortest ways from the sources that lead through it, summed over their ends.</summary>
    /// <param name="sources">At most 64.</param>
    /// <param name="betweenness">The sums.</param>
    public void AddDependencies(ReadOnlySpan<int> sources, double[] betweenness)
    {
        Search(sources);
        for (var first = 0; first < sources.Length; first += Lanes)
        {
            Take(first);
            Out(sources[first..Math.Min(first + Lanes, sources.Length)]);
            Back(betweenness);
        }
    }

    private void Search(ReadOnlySpan<int> sources)
    {
        _levels.Clear();
        _levels.Add(0);
        _searches.Begin(sources);
        for (var count = 0; _searches.Count > 0; _searches.Step())
        {
            var who = _searches.Who;
            if (count + who.Length > _reached.Length)
            {
                Array.Resize(ref _reached, (2 * _reached.Length) + who.Length);
                Array.Resize(ref _from, _reached.Length);
            }

            who.CopyTo(_reached.AsSpan(count));
            for (var k = 0; k < who.Length; k++) _from[count + k] = _searches.From(k).Bits;
            _levels.Add(count += who.Length);
        }
    }

    /// <summary>Picks from what was reached what eight sources reach. The copy is made for all and kept for some, since it cannot be foretold which.</summary>
    private void Take(int first)
    {
        if (_who.Length < _reached.Length)
        {
            _who = new int[_reached.Length];
            _lanes = new byte[_reached.Length];
            _values = new(_reached.Length);
        }

        var count = 0;
        _starts.Clear();
        _starts.Add(0);
        for (var level = 1; level < _levels.Count; level++)
        {
            for (var i = _levels[level - 1]; i < _levels[level]; i++)
            {
                var lanes = (byte)(_from[i] >> first);
                (_who[count], _lanes[count]) = (_reached[i], lanes);
                count += lanes == 0 ? 0 : 1;
            }

            if (count == _starts[^1]) return;
            _starts.Add(count);
        }
    }

    /// <summary>How many shortest ways lead to each, level by level.</summary>
    private void Out(ReadOnlySpan<int> sources)
    {
        for (var lane = 0; lane < sources.Length; lane++) _published[sources[lane]] = TLanes.Only(1 << lane, TLanes.One);
        for (var level = 1; level < _starts.Count; level++)
        {
            var (start, end) = (_starts[level - 1], _starts[level]);
            Count(start, _who.AsSpan(start, end - start), _lanes.AsSpan(start, end - start));
            if (level > 1) Hide(level - 1);
            else foreach (var source in sources) _published[source] = default;
            Publish(start, end);
        }

        if (_starts.Count > 1) Hide(_starts.Count - 1);
    }

    /// <summary>How much of the ways to those further out depends on each, level by level from the outmost.</summary>
    private void Back(double[] betweenness)
    {
        for (var level = _starts.Count - 1; level > 0; level--)
        {
            var (start, end) = (_starts[level - 1], _starts[level]);
            Depend(start, _who.AsSpan(start, end - start), betweenness);
            if (level + 1 < _starts.Count) Hide(level + 1);
            Publish(start, end);
        }

        if (_starts.Count > 1) Hide(1);
    }

    private void Count(int start, ReadOnlySpan<int> who, ReadOnlySpan<byte> lanes)
    {
        var (rows, published, values) = (network.In, _published, _values);
        for (var i = 0; i < who.Length; i++)
        {
            TLanes ways = default;
            foreach (var other in rows.Of(who[i])) ways += published[other];
            values[start + i] = TLanes.Only(lanes[i], ways);
        }
    }

    private void Depend(int start, ReadOnlySpan<int> who, Span<double> betweenness)
    {
        var (rows, published, values) = (network.Out, _published, _values);
        for (var i = 0; i < who.Length; i++)
        {
            TLanes further = default;
            foreach (var other in rows.Of(who[i])) further += published[other];
            var ways = values[start + i];
            var dependency = further * ways;
            betweenness[who[i]] += dependency.Sum();
            values[start + i] = TLanes.OneAnd(dependency, ways);
        }
    }

    private void Publish(int start, int end)
    {
        for (var i = start; i < end; i++) _published[_who[i]] = _values[i];
    }

    private void Hide(int level)
    {
        for (var i = _starts[level - 1]; i < _starts[level]; i++) _published[_who[i]] = default;
    }
}
