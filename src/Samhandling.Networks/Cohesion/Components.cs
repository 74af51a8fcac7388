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
    public static Components Weak(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var of = new int[network.Count];
        Array.Fill(of, -1);
        var waiting = new Stack<int>();
        var count = 0;
        for (var first = 0; first < of.Length; first++)
        {
            if (of[first] >= 0) continue;
            Visit(first);
            while (waiting.TryPop(out var actor))
            {
                foreach (var other in network.From(actor)) Visit(other);
                foreach (var other in network.To(actor)) Visit(other);
            }

            count++;
        }

        return new(of, count);

        void Visit(int actor)
        {
            if (of[actor] >= 0) return;
            of[actor] = count;
            waiting.Push(actor);
        }
    }

    /// <summary>The parts within which one can go from each to each along the ties; in an undirected network the same as <see cref="Weak"/>.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <remarks>Cost: n + m, without recursion. Source: M. Sharir, Computers and Mathematics with Applications 7 (1981).</remarks>
    public static Components Strong(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var left = InOrderOfLeaving(network);
        var part = new int[network.Count];
        Array.Fill(part, -1);
        var waiting = new Stack<int>();
        var count = 0;
        for (var i = left.Length - 1; i >= 0; i--)
        {
            if (part[left[i]] >= 0) continue;
            part[left[i]] = count;
            waiting.Push(left[i]);
            while (waiting.TryPop(out var actor))
                foreach (var other in network.To(actor))
                    if (part[other] < 0)
                    {
                        part[other] = count;
                        waiting.Push(other);
                    }

            count++;
        }

        return new(ByFirstActor(part, count), count);
    }

    /// <summary>The actors in the order in which a walk in depth is done with them. The way back is kept in an array, since a chain of a million actors would exhaust the call stack.</summary>
    private static int[] InOrderOfLeaving(Network network)
    {
        var left = new int[network.Count];
        var next = new int[network.Count];
        var seen = new bool[network.Count];
        var way = new Stack<int>();
        var done = 0;
        for (var first = 0; first < left.Length; first++)
        {
            if (seen[first]) continue;
            seen[first] = true;
            way.Push(first);
            while (way.TryPeek(out var actor))
            {
                var named = network.From(actor);
                while (next[actor] < named.Length && seen[named[next[actor]]]) next[actor]++;
                if (next[actor] < named.Length)
                {
                    seen[named[next[actor]]] = true;
                    way.Push(named[next[actor]]);
                }
                else
                {
                    left[done++] = way.Pop();
                }
            }
        }

        return left;
    }

    private static int[] ByFirstActor(int[] part, int count)
    {
        var number = new int[count];
        Array.Fill(number, -1);
        var next = 0;
        for (var actor = 0; actor < part.Length; actor++)
        {
            ref var its = ref number[part[actor]];
            if (its < 0) its = next++;
            part[actor] = its;
        }

        return part;
    }
}
