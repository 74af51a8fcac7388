using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Communities;

/// <summary>The first step of Leiden: each node goes where it adds most to the quality; a node whose neighbour left is asked again.</summary>
internal sealed class NodeMoving(SeededRandom chance, double resolution, double total)
{
    // Less than rounding can make is no gain: nodes would move for ever.
    private readonly double _least = total * 1e-13;
    private double[] _strength = [];
    private double[] _tied = [];
    private int[] _met = [];

    /// <summary>Moves nodes between communities until no single move gains. Changes <paramref name="partition"/>.</summary>
    public void Move(LevelGraph graph, int[] partition)
    {
        var count = graph.Count;
        (_strength, _tied, _met) = (new double[count], new double[count], new int[count]);
        var size = new int[count];
        for (var v = 0; v < count; v++)
        {
            _strength[partition[v]] += graph.Strength[v];
            size[partition[v]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, count).Where(c => size[c] == 0));
        var waiting = new Waiting(count, chance);
        while (waiting.TryTake(out var v))
        {
            var from = partition[v];
            _strength[from] -= graph.Strength[v];
            if (--size[from] == 0)
            {
                // What rounding leaves behind in an empty community must not be found there later.
                _strength[from] = 0;
                empty.Push(from);
            }

            var to = Best(graph, partition, v, empty.Count == 0 ? from : empty.Peek());
            if (size[to]++ == 0) empty.Pop();
            _strength[to] += graph.Strength[v];
            if (to == from) continue;
            partition[v] = to;
            foreach (var u in graph.Other.AsSpan(graph.Start[v], graph.Start[v + 1] - graph.Start[v]))
                if (partition[u] != to) waiting.Add(u);
        }
    }

    /// <summary>Where the node, taken out, adds most: among its neighbours' communities, an empty one and its own, which wins at equal gain.</summary>
    private int Best(LevelGraph graph, int[] partition, int v, int empty)
    {
        var (tied, met, count) = (_tied, _met, 0);
        var others = graph.Other.AsSpan(graph.Start[v], graph.Start[v + 1] - graph.Start[v]);
        var weights = graph.Weight.AsSpan(graph.Start[v], others.Length);
        for (var i = 0; i < others.Length; i++)
        {
            var community = partition[others[i]];
            ref var its = ref tied[community];
            met[count] = community;
            count += its == 0 ? 1 : 0;
            its += weights[i];
        }

        var share = resolution * graph.Strength[v] / total;
        var best = partition[v];
        var most = tied[best] - (share * _strength[best]);
        if (0 > most + _least) (best, most) = (empty, 0);
        foreach (var community in met.AsSpan(0, count))
        {
            var gain = tied[community] - (share * _strength[community]);
            if (gain > most + _least) (best, most) = (community, gain);
            tied[community] = 0;
        }

        return best;
    }

    /// <summary>The nodes that are still to be asked, each at most once at a time: at first all, in an order of chance.</summary>
    private sealed class Waiting
    {
        private readonly int[] _ring;
        private readonly bool[] _waits;
        private int _first;
        private int _count;

        public Waiting(int count, SeededRandom chance)
        {
            (_ring, _waits, _count) = (new int[count], new bool[count], count);
            for (var v = 0; v < count; v++) _ring[v] = v;
            chance.Shuffle(_ring.AsSpan());
            Array.Fill(_waits, true);
        }

        public void Add(int node)
        {
            if (_waits[node]) return;
            _waits[node] = true;
            var last = _first + _count++;
            _ring[last < _ring.Length ? last : last - _ring.Length] = node;
        }

        public bool TryTake(out int node)
        {
            if (_count == 0)
            {
                node = -1;
                return false;
            }

            node = _ring[_first];
            _first = _first + 1 < _ring.Length ? _first + 1 : 0;
            _count--;
            _waits[node] = false;
            return true;
        }
    }
}
