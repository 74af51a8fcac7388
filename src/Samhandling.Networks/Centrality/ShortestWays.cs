namespace Samhandling.Networks.Centrality;

/// <summary>All shortest ways from one actor at a time, as Brandes counts them. No lists of predecessors are kept: whether v comes just before w is seen from their distances.</summary>
internal sealed class ShortestWays(Network network)
{
    private const double Tolerance = 1e-10;

    private readonly int[] _order = new int[network.Count];
    private readonly double[] _distance = new double[network.Count];
    private readonly double[] _ways = new double[network.Count];
    private readonly double[] _dependency = new double[network.Count];
    private readonly PriorityQueue<int, double> _waiting = new();
    private int _reached;

    /// <summary>Finds the actors that can be reached, from near to far, and how many shortest ways lead to each.</summary>
    public void From(int source)
    {
        Array.Fill(_distance, double.PositiveInfinity);
        _distance[source] = 0;
        _reached = 0;
        if (network.IsWeighted) SearchByLength(source);
        else SearchBySteps(source);

        _ways[source] = 1;
        foreach (var w in _order.AsSpan(1, _reached - 1))
        {
            _ways[w] = 0;
            var named = network.To(w);
            var lengths = network.WeightsTo(w);
            for (var i = 0; i < named.Length; i++)
                if (IsJustBefore(named[i], w, lengths.IsEmpty ? 1 : lengths[i])) _ways[w] += _ways[named[i]];
        }
    }

    /// <summary>Adds to each actor but the source the share of the shortest ways from the source that lead through it, summed over their ends.</summary>
    public void AddDependencies(double[] betweenness)
    {
        foreach (var w in _order.AsSpan(0, _reached)) _dependency[w] = 0;
        for (var i = _reached - 1; i > 0; i--)
        {
            var w = _order[i];
            var each = (1 + _dependency[w]) / _ways[w];
            var named = network.To(w);
            var lengths = network.WeightsTo(w);
            for (var k = 0; k < named.Length; k++)
                if (IsJustBefore(named[k], w, lengths.IsEmpty ? 1 : lengths[k])) _dependency[named[k]] += _ways[named[k]] * each;
            betweenness[w] += _dependency[w];
        }
    }

    private bool IsJustBefore(int v, int w, double length) =>
        _distance[v] < _distance[w] && _distance[v] + length <= _distance[w] * (1 + Tolerance);

    private void SearchBySteps(int source)
    {
        _order[_reached++] = source;
        for (var i = 0; i < _reached; i++)
            foreach (var other in network.From(_order[i]))
            {
                if (_distance[other] < double.PositiveInfinity) continue;
                _distance[other] = _distance[_order[i]] + 1;
                _order[_reached++] = other;
            }
    }

    private void SearchByLength(int source)
    {
        _waiting.Enqueue(source, 0);
        while (_waiting.TryDequeue(out var actor, out var distance))
        {
            // An actor waits once for each way that was shorter than those before; the first to come is the shortest.
            if (distance > _distance[actor]) continue;
            _order[_reached++] = actor;
            var named = network.From(actor);
            var lengths = network.WeightsFrom(actor);
            for (var i = 0; i < named.Length; i++)
            {
                if (!(distance + lengths[i] < _distance[named[i]])) continue;
                _distance[named[i]] = distance + lengths[i];
                _waiting.Enqueue(named[i], _distance[named[i]]);
            }
        }
    }
}
