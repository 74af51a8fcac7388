namespace Samhandling.Networks.Tests.Oracles;

/// <summary>Networks of many shapes, drawn at random, on which the quick and the plain version of a measure must agree.</summary>
internal static class Drawn
{
    /// <summary>Sparse and dense, small and beyond a block of bits, in parts, with long chains and with hubs.</summary>
    public static TheoryData<string> Names => [.. Networks.Keys];

    private static readonly Dictionary<string, Func<Network>> Networks = new()
    {
        ["empty"] = () => Shapes.Empty,
        ["one actor"] = () => Shapes.OneActor,
        ["no ties"] = () => Network.Build(5, [], isDirected: true),
        ["in parts"] = () => Shapes.InParts,
        ["survey"] = () => Shapes.Random(71, 600, isDirected: true, seed: 1),
        ["sparse directed"] = () => Shapes.Random(700, 900, isDirected: true, seed: 2),
        ["sparse undirected"] = () => Shapes.Random(700, 500, isDirected: false, seed: 3),
        ["directed"] = () => Shapes.Random(600, 4000, isDirected: true, seed: 4),
        ["undirected"] = () => Shapes.Random(530, 3000, isDirected: false, seed: 5),
        ["dense"] = () => Shapes.Random(90, 6000, isDirected: true, seed: 6),
        ["chain"] = () => Shapes.Path(300),
        ["directed ring"] = () => Shapes.Cycle(200, isDirected: true),
        ["star"] = () => Shapes.Star(600),
        ["hubs"] = () => Hubs(800),
    };

    public static Network Called(string name) => Networks[name]();

    /// <summary>Each actor is tied to three, the nearer to 0 the likelier.</summary>
    private static Network Hubs(int count)
    {
        var order = Shapes.Order(3 * count, seed: 7);
        return Shapes.Undirected(count, [.. order.Select((drawn, i) => (i / 3, (int)((long)drawn * drawn / (9L * count * count / (i / 3 + 1)) % count)))]);
    }
}
