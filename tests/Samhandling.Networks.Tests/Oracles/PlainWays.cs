namespace Samhandling.Networks.Tests.Oracles;

/// <summary>All shortest ways from one actor at a time, as Brandes counts them. The steps they are made of stand in one list, from near to far, so that walking it backwards has done with each actor before the ones on the way to it.</summary>
internal sealed class PlainWays(Network network)
{
    private const double Tolerance = 1e-10;

    private readonly int[] _order = new int[network.Count];
    private readonly double[] _distance = new double[network.Count];
    private readonly double[] _ways = new double[network.Count];
    private readonly double[] _dependency = new double[network.Count];
    private readonly (int From, int To)[] _steps = new (int, int)[network.IsDirected ? network.TieCount : 2 * network.TieCount];
    private readonly PriorityQueue<int, double> _waiting = new();
    private int _reached;
    private int _stepCount;

    /// <summary>The betweenness of all, one source after the other.</summary>
    public static double[] Betweenness(Network network)
    {
        var betweenness = new double[network.Count];
        var ways = new PlainWays(network);
        for (var source = 0; source < network.Count; source++)
        {
            ways.Search(source);
            ways.AddDependencies(betweenness);
        }

        return Array.ConvertAll(betweenness, value => network.IsDirected ? value : value / 2);
    }

    /// <summary>Finds the actors that can be reached, from near to far, how many shortest ways lead to each, and the steps of these.</summary>
    public void Search(int source)
    {
        Array.Fill(_distance, double.PositiveInfinity);
        Array.Clear(_ways);
        (_distance[source], _ways[source]) = (0, 1);
        (_reached, _stepCount) = (0, 0);
        if (network.IsWeighted) SearchByLength(source);
        else SearchBySteps(source);
    }

    /// <summary>Adds to each actor but the source the share of the shortest ways from the source that lead through it, summed over their ends.</summary>
    public void AddDependencies(double[] betweenness)
    {
        Array.Clear(_dependency);
        for (var i = _stepCount - 1; i >= 0; i--)
        {
            var (v, w) = _steps[i];
            _dependency[v] += _ways[v] * (1 + _dependency[w]) / _ways[w];
        }

        foreach (var actor in _order.AsSpan(1, _reached - 1)) betweenness[actor] += _dependency[actor];
    }

    private void SearchBySteps(int source)
    {
        _order[_reached++] = source;
        for (var i = 0; i < _reached; i++)
        {
            var actor = _order[i];
            var distance = _distance[actor] + 1;
            foreach (var other in network.From(actor))
            {
                if (distance < _distance[other])
                {
                    _distance[other] = distance;
                    _order[_reached++] = other;
                }

                if (distance == _distance[other]) AddStep(actor, other);
            }
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

        foreach (var actor in _order.AsSpan(0, _reached))
        {
            var named = network.From(actor);
            var lengths = network.WeightsFrom(actor);
            for (var i = 0; i < named.Length; i++)
                if (IsShortest(actor, named[i], lengths[i])) AddStep(actor, named[i]);
        }
    }

    private bool IsShortest(int v, int w, double length) =>
        _distance[v] < _distance[w] && _distance[v] + length <= _distance[w] * (1 + Tolerance);

    private void AddStep(int v, int w)
    {
        _ways[w] += _ways[v];
        _steps[_stepCount++] = (v, w);
    }
}
