namespace Samhandling.Networks.Communities;

/// <summary>An undirected network at one level of Leiden: nodes are actors, or sets of actors joined; ties within a node are in its strength only.</summary>
/// <param name="Start">Where each node's ties begin.</param>
/// <param name="Other">The other node of each tie, which stands at both its ends.</param>
/// <param name="Weight">The tie's weight, above 0.</param>
/// <param name="Strength">Each node's sum of weights over all its actors' ties.</param>
internal sealed record LevelGraph(int[] Start, int[] Other, double[] Weight, double[] Strength)
{
    public int Count => Strength.Length;

    public static LevelGraph Of(Network undirected)
    {
        var start = new int[undirected.Count + 1];
        var (other, weight) = (new List<int>(2 * undirected.TieCount), new List<double>(2 * undirected.TieCount));
        var strength = new double[undirected.Count];
        for (var a = 0; a < undirected.Count; a++)
        {
            var weights = undirected.WeightsFrom(a);
            for (var i = 0; i < undirected.From(a).Length; i++)
            {
                var w = weights.IsEmpty ? 1 : weights[i];
                if (!(w >= 0)) throw new ArgumentException($"The weight {w} is below 0 or not a number.", nameof(undirected));
                if (w == 0) continue;
                other.Add(undirected.From(a)[i]);
                weight.Add(w);
                strength[a] += w;
            }

            start[a + 1] = other.Count;
        }

        return new(start, [.. other], [.. weight], strength);
    }

    /// <summary>Each set of nodes becomes one node.</summary>
    /// <param name="sets">Each node's set, from 0.</param>
    /// <param name="count">The number of sets.</param>
    public LevelGraph Joined(int[] sets, int count)
    {
        var members = Enumerable.Range(0, Count).ToArray();
        Array.Sort((int[])sets.Clone(), members);
        var (start, strength, toSet) = (new int[count + 1], new double[count], new double[count]);
        var (other, weight, met) = (new List<int>(), new List<double>(), new List<int>());
        for (int set = 0, next = 0; set < count; set++)
        {
            for (; next < Count && sets[members[next]] == set; next++)
            {
                var node = members[next];
                strength[set] += Strength[node];
                for (var i = Start[node]; i < Start[node + 1]; i++)
                {
                    var to = sets[Other[i]];
                    if (to == set) continue;
                    if (toSet[to] == 0) met.Add(to);
                    toSet[to] += Weight[i];
                }
            }

            foreach (var to in met)
            {
                other.Add(to);
                weight.Add(toSet[to]);
                toSet[to] = 0;
            }

            met.Clear();
            start[set + 1] = other.Count;
        }

        return new(start, [.. other], [.. weight], strength);
    }
}
