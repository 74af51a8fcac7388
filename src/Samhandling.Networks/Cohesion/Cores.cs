namespace Samhandling.Networks.Cohesion;

/// <summary>How deep in the network each actor lies, in layers peeled from the outside. Method: docs/methods/k-core.md.</summary>
public static class Cores
{
    /// <summary>For each actor the greatest k such that it lies in a part where everybody has at least k neighbours.</summary>
    /// <param name="network">n actors, m ties, taken as undirected; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…the actor's number of neighbours; 0 for an actor without ties.</returns>
    /// <remarks>
    /// A layer at a time: who has no more than k neighbours left goes, and takes along those who then have no more either. Who stays is written down
    /// anew for each layer, at most as often as it has neighbours. Cost: n + m; memory 2 n.
    /// Sources: S. B. Seidman, Social Networks 5 (1983); V. Batagelj and M. Zaveršnik (2003).
    /// </remarks>
    public static int[] Of(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var left = Degrees.Out(undirected);
        var staying = Enumerable.Range(0, left.Length).ToArray();
        var going = new int[left.Length + 1];
        for (var (k, count) = (0, left.Length); count > 0; k++)
        {
            var (leave, stay) = (0, 0);
            foreach (var actor in staying.AsSpan(0, count))
            {
                going[leave] = staying[stay] = actor;
                leave += left[actor] == k ? 1 : 0;
                stay += left[actor] > k ? 1 : 0;
            }

            Peel(undirected, left, going, leave, k);
            count = stay;
        }

        return left;
    }

    /// <summary>Takes away those going at a layer, and whoever then has no more neighbours left than it.</summary>
    private static void Peel(Network undirected, int[] left, int[] going, int count, int k)
    {
        for (var next = 0; next < count; next++)
        {
            foreach (var other in undirected.From(going[next]))
            {
                // Written whether it stays or goes, since a branch could not be foretold.
                ref var its = ref left[other];
                going[count] = other;
                count += its == k + 1 ? 1 : 0;
                its -= its > k ? 1 : 0;
            }
        }
    }
}
