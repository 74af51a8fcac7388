namespace Samhandling.Networks.Cohesion;

/// <summary>The parts into which a network falls. Method: docs/methods/components.md.</summary>
/// <param name="Of">For each actor, in actor order, the index of its part; parts are numbered by their first actor.</param>
/// <param name="Count">The number of parts; 0 in a network without actors. An actor without ties is a part of its own.</param>
public sealed record Components(int[] Of, int Count)
{
    // How many ties of each actor are looked at before the rest.
    private const int Sampled = 2;

    /// <summary>How many actors each part holds, in the order of the parts.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Count];
        foreach (var part in Of) sizes[part]++;
        return sizes;
    }

    /// <summary>The parts within which one can go from each to each when directions are forgotten.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <remarks>
    /// Each actor first joins its first two neighbours. Nearly all of a large part then hang together, and what it has of further ties need not be looked at:
    /// only those outside it go on. Cost: n + m at most, mostly about 2 n; memory n.
    /// Sources: F. Harary, Graph Theory (1969), ch. 2; M. Sutton, T. Ben-Nun, A. Barak, Optimizing Parallel Graph Connectivity, IPDPS (2018).
    /// </remarks>
    public static Components Weak(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        var joined = new Joined(network.Count);
        for (var a = 0; a < network.Count; a++)
        {
            var others = network.From(a);
            for (var i = 0; i < Math.Min(Sampled, others.Length); i++) joined.Join(a, others[i]);
        }

        joined.Settle();
        var largest = joined.Commonest();
        for (var a = 0; a < network.Count; a++)
        {
            if (joined.Of[a] == largest) continue;
            for (var i = Sampled; i < network.From(a).Length; i++) joined.Join(a, network.From(a)[i]);
            if (!network.IsDirected) continue;
            foreach (var other in network.To(a)) joined.Join(a, other);
        }

        joined.Settle();
        return Numbered(joined.Of);
    }

    /// <summary>Numbers parts by their first actors, after whom they are called.</summary>
    private static Components Numbered(int[] of)
    {
        var count = 0;
        for (var a = 0; a < of.Length; a++) of[a] = of[a] == a ? count++ : of[of[a]];
        return new(of, count);
    }

    /// <summary>The parts within which one can go from each to each along the ties; in an undirected network the same as <see cref="Weak"/>.</summary>
    /// <param name="network">n actors, m ties; weights play no part.</param>
    /// <remarks>
    /// The part of the actor with most ways through it is mostly the large one: whom it reaches and who reaches it. The others are found by a walk in depth,
    /// which is slower. Cost: n + m, without recursion; memory 6 n. Sources: R. E. Tarjan, SIAM Journal on Computing 1 (1972); L. K. Fleischer, B. Hendrickson, A. Pınar (2000).
    /// </remarks>
    public static Components Strong(Network network)
    {
        ArgumentNullException.ThrowIfNull(network);
        if (!network.IsDirected) return Weak(network);
        var part = new int[network.Count];
        Array.Fill(part, StrongParts.None);
        var walk = new StrongParts(network.Out, part);
        walk.Take(Around(network));
        walk.TakeRest();
        return new(ByFirstActor(part, walk.Count), walk.Count);
    }

    /// <summary>Who can go to the actor with most ways through it and come back.</summary>
    private static bool[] Around(Network network)
    {
        var (centre, most) = (-1, 0L);
        for (var a = 0; a < network.Count; a++)
        {
            var ways = (long)network.From(a).Length * network.To(a).Length;
            if (ways > most) (centre, most) = (a, ways);
        }

        if (centre < 0) return new bool[network.Count];
        var (forth, back) = (Reached(network.Out, centre), Reached(network.In, centre));
        for (var a = 0; a < forth.Length; a++) forth[a] &= back[a];
        return forth;
    }

    private static bool[] Reached(Rows rows, int from)
    {
        var (seen, queue) = (new bool[rows.Count], new int[rows.Count + 1]);
        (seen[from], queue[0]) = (true, from);
        for (var (next, count) = (0, 1); next < count; next++)
        {
            foreach (var other in rows.Of(queue[next]))
            {
                queue[count] = other;
                count += seen[other] ? 0 : 1;
                seen[other] = true;
            }
        }

        return seen;
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
