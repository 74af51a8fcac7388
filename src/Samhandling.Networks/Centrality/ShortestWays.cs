namespace Samhandling.Networks.Centrality;

/// <summary>All shortest ways from one actor at a time, as Brandes counts them, where ties have lengths. The steps they are made of stand in one list, from near to far, so that walking it backwards has done with each actor before the ones on the way to it.</summary>
internal sealed class ShortestWays(Rows rows)
{
    private const double Tolerance = 1e-10;

    // With lengths further apart most buckets would be empty.
    private const double MostApart = 256;

    private readonly int[] _order = new int[rows.Count];
    private readonly double[] _distance = new double[rows.Count];
    private readonly double[] _ways = new double[rows.Count];
    private readonly double[] _dependency = new double[rows.Count];
    private readonly (int From, int To)[] _steps = new (int, int)[rows.Other.Length];
    private readonly Buckets? _buckets = BucketsFor(rows);
    private readonly PriorityQueue<int, double> _waiting = new();
    private int _reached;
    private int _stepCount;

    /// <summary>Adds to each actor but the source the share of the shortest ways from the source that lead through it, summed over their ends.</summary>
    public void AddDependencies(int source, double[] betweenness)
    {
        Search(source);
        Count(source);
        Array.Clear(_dependency);
        for (var i = _stepCount - 1; i >= 0; i--)
        {
            var (v, w) = _steps[i];
            _dependency[v] += _ways[v] * (1 + _dependency[w]) / _ways[w];
        }

        foreach (var actor in _order.AsSpan(1, _reached - 1)) betweenness[actor] += _dependency[actor];
    }

    private static Buckets? BucketsFor(Rows rows)
    {
        var (shortest, longest) = (double.PositiveInfinity, 0.0);
        foreach (var length in rows.Weight) (shortest, longest) = (Math.Min(shortest, length), Math.Max(longest, length));
        return longest <= shortest * MostApart ? new(rows, shortest, longest) : null;
    }

    /// <summary>Finds who can be reached, each after all from whom a shortest way may come to it, and how far they are.</summary>
    private void Search(int source)
    {
        Array.Fill(_distance, double.PositiveInfinity);
        _distance[source] = 0;
        _reached = 0;
        if (_buckets is null) SearchNearest(source);
        else SearchBuckets(source, _buckets);
    }

    private void SearchBuckets(int source, Buckets waiting)
    {
        waiting.Begin(source);
        while (waiting.TryTake(out var actor))
        {
            _order[_reached++] = actor;
            var distance = _distance[actor];
            var named = rows.Of(actor);
            var lengths = rows.WeightsOf(actor);
            for (var i = 0; i < named.Length; i++)
            {
                var way = distance + lengths[i];
                if (!(way < _distance[named[i]])) continue;
                _distance[named[i]] = way;
                waiting.Add(named[i], way);
            }
        }
    }

    private void SearchNearest(int source)
    {
        _waiting.Enqueue(source, 0);
        while (_waiting.TryDequeue(out var actor, out var distance))
        {
            // An actor waits once for each way that was shorter than those before; the first to come is the shortest.
            if (distance > _distance[actor]) continue;
            _order[_reached++] = actor;
            var named = rows.Of(actor);
            var lengths = rows.WeightsOf(actor);
            for (var i = 0; i < named.Length; i++)
            {
                var way = distance + lengths[i];
                if (!(way < _distance[named[i]])) continue;
                _distance[named[i]] = way;
                _waiting.Enqueue(named[i], way);
            }
        }
    }

    /// <summary>Counts the ways to each and lists their steps.</summary>
    private void Count(int source)
    {
        Array.Clear(_ways);
        (_ways[source], _stepCount) = (1, 0);
        foreach (var v in _order.AsSpan(0, _reached))
        {
            var (distance, ways) = (_distance[v], _ways[v]);
            var named = rows.Of(v);
            var lengths = rows.WeightsOf(v);
            for (var i = 0; i < named.Length; i++)
            {
                var w = named[i];
                if (!(distance + lengths[i] <= _distance[w] * (1 + Tolerance)) || !(distance < _distance[w])) continue;
                _ways[w] += ways;
                _steps[_stepCount++] = (v, w);
            }
        }
    }
}
