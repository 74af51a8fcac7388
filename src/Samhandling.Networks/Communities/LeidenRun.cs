using Samhandling.Networks.Chance;

namespace Samhandling.Networks.Communities;

/// <summary>One run of Leiden: move nodes, refine what came of it, join the refined sets into nodes, and again, until nothing moves.</summary>
internal sealed class LeidenRun(LevelGraph actors, SeededRandom chance, double resolution)
{
    // As long as a round brings so much more modularity, another is begun. Later ones move a few actors in a thousand.
    private const double WorthAnother = 1e-3;

    // 2m, and the mean weight of a tie, by which the randomness of refinement is scaled so that the unit of weights plays no part.
    private readonly double _total = actors.Strength.Sum();
    private readonly double _unit = actors.Weight.Length == 0 ? 1 : actors.Strength.Sum() / actors.Weight.Length;

    /// <summary>Each actor's community, numbered by first appearance.</summary>
    public int[] Membership()
    {
        var membership = Enumerable.Range(0, actors.Count).ToArray();
        var (quality, gain) = (double.NegativeInfinity, double.PositiveInfinity);
        while (gain >= WorthAnother)
        {
            (membership, var reached) = Iterate(membership);
            (quality, gain) = (reached, reached - quality);
        }

        return membership;
    }

    /// <summary>The modularity of a partition, from the graph of a level: what is joined there lies within.</summary>
    private double Quality(LevelGraph level, int[] partition)
    {
        var (between, strength) = (0.0, new double[level.Count]);
        for (var v = 0; v < partition.Length; v++)
        {
            strength[partition[v]] += level.Strength[v];
            for (var i = level.Start[v]; i < level.Start[v + 1]; i++)
                between += partition[level.Other[i]] == partition[v] ? 0 : level.Weight[i];
        }

        var expected = 0.0;
        foreach (var its in strength) expected += its / _total * (its / _total);
        return 1 - (between / _total) - (resolution * expected);
    }

    private (int[] Membership, double Quality) Iterate(int[] partition)
    {
        var (level, node) = (actors, Enumerable.Range(0, actors.Count).ToArray());
        var mover = new NodeMoving(chance, resolution, _total);
        var refining = new Refinement(chance, resolution, _total, _unit);
        while (true)
        {
            mover.Move(level, partition);
            if (Renumber(partition) == level.Count) break;
            var refined = refining.Of(level, partition);
            var count = Renumber(refined);
            if (count == level.Count) break;

            var joined = new int[count];
            for (var v = 0; v < refined.Length; v++) joined[refined[v]] = partition[v];
            for (var a = 0; a < node.Length; a++) node[a] = refined[node[a]];
            (level, partition) = (level.Joined(refined, count), joined);
        }

        var membership = Array.ConvertAll(node, v => partition[v]);
        Renumber(membership);
        return (membership, Quality(level, partition));
    }

    /// <summary>Numbers sets by first appearance, in place, and tells how many there are.</summary>
    private static int Renumber(int[] sets)
    {
        var becomes = new int[sets.Length];
        Array.Fill(becomes, -1);
        var count = 0;
        for (var i = 0; i < sets.Length; i++)
        {
            if (becomes[sets[i]] < 0) becomes[sets[i]] = count++;
            sets[i] = becomes[sets[i]];
        }

        return count;
    }
}
