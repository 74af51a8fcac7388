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
        var rows = undirected.Out;
        if (!undirected.IsWeighted) rows = rows.Weighing(1);
        foreach (var weight in rows.Weight)
            if (!(weight >= 0)) throw new ArgumentException($"The weight {weight} is below 0 or not a number.", nameof(undirected));
        rows = rows.WithoutZeros();
        var strength = new double[rows.Count];
        for (var a = 0; a < strength.Length; a++)
            foreach (var weight in rows.WeightsOf(a)) strength[a] += weight;
        return new(rows.Start, rows.Other, rows.Weight, strength);
    }

    /// <summary>Each set of nodes becomes one node.</summary>
    /// <param name="sets">Each node's set, from 0.</param>
    /// <param name="count">The number of sets.</param>
    public LevelGraph Joined(int[] sets, int count)
    {
        var (members, first) = BySet(sets, count);
        var (start, strength, place) = (new int[count + 1], new double[count], new int[count]);
        var (other, weight) = (new int[Other.Length], new double[Other.Length]);
        var next = 0;
        for (var set = 0; set < count; set++)
        {
            var begin = next;
            foreach (var node in members.AsSpan(first[set], first[set + 1] - first[set]))
            {
                strength[set] += Strength[node];
                for (var i = Start[node]; i < Start[node + 1]; i++)
                {
                    var to = sets[Other[i]];
                    if (to == set) continue;

                    // What earlier sets left behind is a place before this row.
                    ref var its = ref place[to];
                    if (its < begin || next <= its || other[its] != to)
                    {
                        its = next++;
                        (other[its], weight[its]) = (to, 0);
                    }

                    weight[its] += Weight[i];
                }
            }

            start[set + 1] = next;
        }

        return new(start, other[..next], weight[..next], strength);
    }

    /// <summary>The nodes by their sets, and where each set begins.</summary>
    private (int[] Members, int[] First) BySet(int[] sets, int count)
    {
        var first = new int[count + 1];
        foreach (var set in sets.AsSpan(0, Count)) first[set + 1]++;
        for (var set = 0; set < count; set++) first[set + 1] += first[set];
        var (members, next) = (new int[Count], first.AsSpan(0, count).ToArray());
        for (var node = 0; node < Count; node++) members[next[sets[node]]++] = node;
        return (members, first);
    }
}
