namespace Samhandling.Networks.Cohesion;

/// <summary>How deep in the network each actor lies, in layers peeled from the outside. Method: docs/methods/k-core.md.</summary>
public static class Cores
{
    /// <summary>For each actor the greatest k such that it lies in a part where everybody has at least k neighbours.</summary>
    /// <param name="network">n actors, m ties, taken as undirected; weights play no part.</param>
    /// <returns>n whole numbers in actor order, each 0…the actor's number of neighbours; 0 for an actor without ties.</returns>
    /// <remarks>Cost: n + m. Sources: S. B. Seidman, Social Networks 5 (1983); V. Batagelj and M. Zaveršnik (2003), for the peeling.</remarks>
    public static int[] Of(Network network) => throw new NotSupportedException();
}
