namespace Samhandling.Networks.Cohesion;

/// <summary>How deep in the network each actor lies, in layers peeled from the outside. Method: docs/methods/k-core.md.</summary>
public static class Cores
{
    /// <summary>For each actor the greatest k such that it lies in a part where everybody has at least k neighbours.</summary>
    /// <param name="network">n actors, m ties, taken as undirected; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…the actor's number of neighbours; 0 for an actor without ties.</returns>
    /// <remarks>Cost: n + m. Sources: S. B. Seidman, Social Networks 5 (1983); V. Batagelj and M. Zaveršnik (2003), for the peeling.</remarks>
    public static int[] Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var core = Degrees.Out(undirected);
        var (order, place, start) = ByDegree(core);
        foreach (var actor in order)
            foreach (var other in undirected.From(actor))
            {
                if (core[other] <= core[actor]) continue;

                // One neighbour fewer: change places with the first of its degree, which then belongs to the degree below.
                var first = start[core[other]]++;
                var moved = order[first];
                (order[place[other]], order[first]) = (moved, other);
                (place[moved], place[other]) = (place[other], first);
                core[other]--;
            }

        return core;
    }

    /// <summary>The actors by ascending degree, the place of each in that order, and where each degree starts.</summary>
    private static (int[] Order, int[] Place, int[] Start) ByDegree(int[] degree)
    {
        var start = new int[degree.Length + 1];
        foreach (var d in degree) start[d + 1]++;
        for (var d = 0; d < degree.Length; d++) start[d + 1] += start[d];
        var next = start.ToArray();
        var (order, place) = (new int[degree.Length], new int[degree.Length]);
        for (var actor = 0; actor < degree.Length; actor++)
        {
            place[actor] = next[degree[actor]]++;
            order[place[actor]] = actor;
        }

        return (order, place, start);
    }
}
