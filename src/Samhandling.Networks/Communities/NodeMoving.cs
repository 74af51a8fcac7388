using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Communities;

/// <summary>The first step of Leiden: each node goes where it adds most to the quality; a node whose neighbour left is asked again.</summary>
internal sealed class NodeMoving(SeededRandom chance, double resolution, double total)
{
    /// <summary>Moves nodes between communities until no single move gains. Changes <paramref name="partition"/>.</summary>
    public void Move(LevelGraph graph, int[] partition)
    {
        var (strength, size) = (new double[graph.Count], new int[graph.Count]);
        for (var v = 0; v < graph.Count; v++)
        {
            strength[partition[v]] += graph.Strength[v];
            size[partition[v]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, graph.Count).Where(c => size[c] == 0));
        var order = Enumerable.Range(0, graph.Count).ToArray();
        chance.Shuffle(order.AsSpan());
        var queue = new Queue<int>(order);
        var waits = new bool[graph.Count];
        Array.Fill(waits, true);
        var (tied, met) = (new double[graph.Count], new List<int>());
        while (queue.TryDequeue(out var v))
        {
            waits[v] = false;
            var from = partition[v];
            strength[from] -= graph.Strength[v];
            if (--size[from] == 0)
            {
                // What rounding leaves behind in an empty community must not be found there later.
                strength[from] = 0;
                empty.Push(from);
            }

            var to = Best(graph, partition, strength, tied, met, v, empty.Count == 0 ? from : empty.Peek());
            if (size[to]++ == 0) empty.Pop();
            strength[to] += graph.Strength[v];
            partition[v] = to;
            if (to == from) continue;
            for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++)
            {
                var u = graph.Other[i];
                if (partition[u] == to || waits[u]) continue;
                waits[u] = true;
                queue.Enqueue(u);
            }
        }
    }

    /// <summary>Where the node, taken out, adds most: among its neighbours' communities, an empty one and its own, which wins at equal gain.</summary>
    private int Best(LevelGraph graph, int[] partition, double[] strength, double[] tied, List<int> met, int v, int empty)
    {
        for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++)
        {
            var community = partition[graph.Other[i]];
            if (tied[community] == 0) met.Add(community);
            tied[community] += graph.Weight[i];
        }

        var share = resolution * graph.Strength[v] / total;
        var best = partition[v];
        var most = tied[best] - share * strength[best];
        // Less than rounding can make is no gain: nodes would move for ever.
        var least = total * 1e-13;
        if (0 > most + least) (best, most) = (empty, 0);
        foreach (var community in met)
        {
            var gain = tied[community] - share * strength[community];
            if (gain > most + least) (best, most) = (community, gain);
            tied[community] = 0;
        }

        met.Clear();
        return best;
    }
}
