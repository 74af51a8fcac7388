namespace Samhandling.Networks.Cohesion;

/// <summary>The parts into which a network falls. Method: docs/methods/components.md.</summary>
/// <param name="Of">For each actor, in actor order, the index of its part; parts are numbered by their first actor.</param>
/// <param name="Count">The number of parts; 0 in a network without actors. An actor without ties is a part of its own.</param>
public sealed record Components(int[] Of, int Count)
{
    /// <summary>How many actors each part holds, in the order of the parts.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Count];
        foreach (var part in Of) sizes[part]++;
        return sizes;
    }

    /// <summary>The parts within which one can go from each to each when directions are forgotten.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <remarks>Cost: n + m. Source: F. Harary, Graph Theory (1969), ch. 2.</remarks>
    public static Components Weak(Network network) => throw new NotSupportedException();

    /// <summary>The parts within which one can go from each to each along the ties; in an undirected network the same as <see cref="Weak"/>.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <remarks>Cost: n + m, without recursion. Source: M. Sharir, Computers and Mathematics with Applications 7 (1981).</remarks>
    public static Components Strong(Network network) => throw new NotSupportedException();
}
