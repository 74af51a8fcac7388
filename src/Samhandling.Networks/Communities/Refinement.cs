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
        var (met, gains) = (new List<int>(), new List<double>());
        foreach (var v in order)
        {
            var whole = community[partition[v]];
            if (!isSingle[v] || !IsWellConnected(v, whole)) continue;
            Gains(graph, partition, refined, v, whole, met, gains);
            if (met.Count > 0)
            {
                var to = Chosen(met, gains);
                refined[v] = to;
                isSingle[v] = isSingle[to] = false;
                _strength[to] += _strength[v];
                _outward[to] += _outward[v] - 2 * _tied[to];
            }

            for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++) _tied[refined[graph.Other[i]]] = 0;
            met.Clear();
            gains.Clear();
        }

        return refined;
    }

    /// <summary>The sets that the node may join without loss, and what each gains.</summary>
    private void Gains(LevelGraph graph, int[] partition, int[] refined, int v, double whole, List<int> met, List<double> gains)
    {
        for (var i = graph.Start[v]; i < graph.Start[v + 1]; i++)
        {
            var u = graph.Other[i];
            if (partition[u] != partition[v]) continue;
            if (_tied[refined[u]] == 0) met.Add(refined[u]);
            _tied[refined[u]] += graph.Weight[i];
        }

        var share = resolution * graph.Strength[v] / total;
        met.RemoveAll(set => _tied[set] < share * _strength[set] || !IsWellConnected(set, whole));
        foreach (var set in met) gains.Add(_tied[set] - share * _strength[set]);
    }

    private bool IsWellConnected(int set, double whole) =>
        _outward[set] >= resolution * _strength[set] * (whole - _strength[set]) / total - total * 1e-13;

    private int Chosen(List<int> sets, List<double> gains)
    {
        var most = gains.Max();
        for (var i = 0; i < gains.Count; i++) gains[i] = Math.Exp((gains[i] - most) / (Randomness * unit));
        var drawn = chance.Unit() * gains.Sum();
        for (var i = 0; i < sets.Count; i++)
        {
            drawn -= gains[i];
            if (drawn < 0) return sets[i];
        }

        return sets[^1];
    }
}
