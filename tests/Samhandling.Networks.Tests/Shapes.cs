namespace Samhandling.Networks.Tests;

/// <summary>Networks whose measures one can reckon in the head, and what may be done to a network without changing what it says.</summary>
internal static class Shapes
{
    public static readonly Network Empty = Network.Build(0, [], isDirected: true);

    public static readonly Network OneActor = Network.Build(1, [], isDirected: true);

    /// <summary>Three in a triangle, two in a pair, one alone.</summary>
    public static readonly Network InParts = Undirected(6, (0, 1), (1, 2), (0, 2), (3, 4));

    public static Network Undirected(int count, params (int From, int To)[] ties) => Build(count, ties, isDirected: false);

    public static Network Directed(int count, params (int From, int To)[] ties) => Build(count, ties, isDirected: true);

    public static Network Weighted(int count, bool isDirected, params Tie[] ties) => Network.Build(count, ties, isDirected, isWeighted: true);

    public static Network Complete(int count) =>
        Undirected(count, [.. from a in Enumerable.Range(0, count) from b in Enumerable.Range(0, a) select (a, b)]);

    public static Network Path(int count, bool isDirected = false) =>
        Build(count, [.. Enumerable.Range(0, Math.Max(count - 1, 0)).Select(a => (a, a + 1))], isDirected);

    public static Network Cycle(int count, bool isDirected = false) =>
        Build(count, [.. Enumerable.Range(0, count).Select(a => (a, (a + 1) % count))], isDirected);

    /// <summary>0 in the middle.</summary>
    public static Network Star(int count) => Undirected(count, [.. Enumerable.Range(1, count - 1).Select(a => (0, a))]);

    /// <summary>Ties drawn at random with whole weights from 1 to 9; the same for the same seed.</summary>
    public static Network Random(int count, int ties, bool isDirected, int seed)
    {
#pragma warning disable CA5394 // The numbers need only be the same each time.
        var random = new Random(seed);
        return Weighted(count, isDirected, [.. Enumerable.Range(0, ties).Select(_ => new Tie(random.Next(count), random.Next(count), random.Next(1, 10)))]);
    }

    /// <summary>An order of so many actors, drawn at random.</summary>
    public static int[] Order(int count, int seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new Random(seed).Shuffle(order);
        return order;
    }
#pragma warning restore CA5394

    /// <summary>The same network with actor a called <paramref name="order"/>[a].</summary>
    public static Network Renumbered(this Network network, int[] order) => Network.Build(
        network.Count, [.. network.Ties().Select(tie => new Tie(order[tie.From], order[tie.To], tie.Weight))], network.IsDirected, network.IsWeighted);

    public static Network Scaled(this Network network, double factor) => Network.Build(
        network.Count, [.. network.Ties().Select(tie => tie with { Weight = tie.Weight * factor })], network.IsDirected, network.IsWeighted);

    private static Network Build(int count, (int From, int To)[] ties, bool isDirected) =>
        Network.Build(count, [.. ties.Select(tie => new Tie(tie.From, tie.To))], isDirected);
}
