using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Communities;

/// <summary>The second step of Leiden: within each community, single nodes join well-connected sets, the more gladly the more it gains.</summary>
/// <remarks>It is what makes communities connected: only sets that it joined become nodes of the next level. A node that may join some set
/// does join one (in the paper it may also stay alone), so that each level is smaller than the one before.</remarks>
internal sealed class Refinement(SeededRandom chance, double resolution, double total, double unit)
{
    // The paper's θ, in mean ties: so small that chance mostly decides between near equals.
    private const double Randomness = .01;

    private double[] _strength = [];
    private double[] _outward = [];
    private double[] _tied = [];
    private int[] _met = [];
    private int[] _able = [];
    private int _metCount;
    private double[] _gains = [];

    /// <summary>Each node's set, by the number of one of its nodes; sets lie within communities.</summary>
    public int[] Of(LevelGraph graph, int[] partition)
    {
        var refined = Enumerable.Range(0, graph.Count).ToArray();
        var isSingle = new bool[graph.Count];
        Array.Fill(isSingle, true);
        (_strength, _outward, _tied) = ([.. graph.Strength], new double[graph.Count], new double[graph.Count]);
        var community = new double[graph.Count];
        for (var v = 0; v < graph.Count; v++)
        {
            community[partition[v]] += graph.Strength[v];
            for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++)
                if (partition[graph.Other[i]] == partition[v]) _outward[v] += graph.Weight[i];
        }

        var order = refined.ToArray();
        chance.Shuffle(order.AsSpan());
        (_met, _able, _gains) = (new int[graph.Count], new int[graph.Count], new double[graph.Count]);
        foreach (var v in order)
        {
            var whole = community[partition[v]];
            if (!isSingle[v] || !IsWellConnected(v, whole)) continue;
            if (Gains(graph, partition, refined, v, whole) is > 0 and var count)
            {
                var to = _able[Chosen(count)];
                refined[v] = to;
                isSingle[v] = isSingle[to] = false;
                _strength[to] += _strength[v];
                _outward[to] += _outward[v] - 2 * _tied[to];
            }

            foreach (var set in _met.AsSpan(0, _metCount)) _tied[set] = 0;
        }

        return refined;
    }

    /// <summary>The sets that the node may join without loss, and what each gains; how many they are. What it is tied to stays written down.</summary>
    private int Gains(LevelGraph graph, int[] partition, int[] refined, int v, double whole)
    {
        _metCount = 0;
        var (end, own) = (graph.Start[v + 1], partition[v]);
        var (others, weights, tied, met) = (graph.Other, graph.Weight, _tied, _met);
        for (var i = graph.Start[v]; i < end; i++)
        {
            var u = others[i];
            if (partition[u] != own) continue;
            ref var its = ref tied[refined[u]];
            met[_metCount] = refined[u];
            _metCount += its == 0 ? 1 : 0;
            its += weights[i];
        }

        var share = resolution * graph.Strength[v] / total;
        var count = 0;
        foreach (var set in met.AsSpan(0, _metCount))
        {
            var gain = tied[set] - share * _strength[set];
            if (gain < 0 || !IsWellConnected(set, whole)) continue;
            (_able[count], _gains[count]) = (set, gain);
            count++;
        }

        return count;
    }

    private bool IsWellConnected(int set, double whole) =>
        _outward[set] >= resolution * _strength[set] * (whole - _strength[set]) / total - total * 1e-13;

    private int Chosen(int count)
    {
        var gains = _gains.AsSpan(0, count);
        var (most, sum) = (double.NegativeInfinity, 0.0);
        foreach (var gain in gains) most = Math.Max(most, gain);
        foreach (ref var gain in gains)
        {
            // What is far behind has no chance to speak of, and the exponential is dear.
            var behind = (gain - most) / (Randomness * unit);
            gain = behind < -40 ? 0 : behind == 0 ? 1 : Math.Exp(behind);
            sum += gain;
        }

        var drawn = chance.Unit() * sum;
        for (var i = 0; i < count; i++)
        {
            drawn -= gains[i];
            if (drawn < 0) return i;
        }

        return count - 1;
    }
}
