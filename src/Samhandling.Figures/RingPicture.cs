using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>One of those in a <see cref="RingPicture"/>.</summary>
/// <param name="Label">A name; broken into two lines on the inner ring, and cut with three dots where there is no room for it.</param>
/// <param name="Mark">Form and colour by sector; null for a word that stands for several, drawn as a dot.</param>
/// <param name="Inside">The place in the list of the one further in that it belongs to: 0, the middle, for the inner ring. Not read of the middle itself.</param>
/// <param name="Line">A second line under the name; empty for none.</param>
/// <param name="Title">The whole name and what there is to say, shown when one points at it and read aloud; empty for none.</param>
/// <param name="Address">Where it leads on a page; null for nowhere.</param>
/// <param name="IsLarge">Drawn with a larger mark, as organisations are among persons.</param>
/// <param name="IsPast">Is no more: its tie is broken into dots and its name is in the second tone.</param>
public sealed record RingNode(string Label, Mark? Mark, int Inside = 0, string Line = "", string Title = "", string? Address = null, bool IsLarge = false, bool IsPast = false);

/// <summary>A tie besides that which each node has to the one further in, by their places in the list of nodes.</summary>
public readonly record struct RingTie(int From, int To);

/// <summary>The picture of what stands around one: it in the middle, those tied to it on an inner ring, those tied to these on an outer one.</summary>
public static class RingPicture
{
    /// <summary>Draws the rings 880 wide and as high as the names need; for a phone 640 wide, as a list in which the ties are a tree.</summary>
    /// <param name="nodes">The middle first, each after the one it belongs to. They stand in the order they are given: down the right side, then down the left; on one side alone where one node of the inner ring has most of all.</param>
    /// <param name="ties">Further ties, in any order.</param>
    /// <param name="title">What the figure is.</param>
    /// <param name="description">What is seen in it.</param>
    /// <param name="table">The same in rows.</param>
    /// <returns>Two drawings in which no name lies over another, however many there are. The same nodes give the same drawings.</returns>
    /// <exception cref="ArgumentException">There is no node, one comes before the one it belongs to, or one lies outside the outer ring.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A tie goes to or from no node.</exception>
    /// <remarks>Cost: n + m for n nodes and m ties. The middle alone is drawn alone.</remarks>
    public static Figure Draw(IReadOnlyList<RingNode> nodes, IReadOnlyList<RingTie> ties, string title, string description, FigureTable table)
    {
        if (nodes.Count == 0) throw new ArgumentException("There must be one in the middle.", nameof(nodes));
        for (var i = 1; i < nodes.Count; i++)
        {
            var inside = nodes[i].Inside;
            if (inside < 0 || inside >= i || (inside > 0 && nodes[inside].Inside > 0)) throw new ArgumentException($"Node {i} belongs to node {inside}, which is no node before it on the inner ring or in the middle.", nameof(nodes));
        }

        foreach (var end in ties.SelectMany(t => (int[])[t.From, t.To]))
            if (end < 0 || end >= nodes.Count) throw new ArgumentOutOfRangeException(nameof(ties), end, $"There are {nodes.Count} nodes.");
        var (rings, height) = Rings.Place(nodes);
        var (rows, length) = RingRows.Place(nodes);
        return new(
            new(Rings.Width, height, title, description, [.. Spokes(nodes, rings), .. Lines(rings, ties), .. Shapes(nodes, rings, Rings.Letters)], "chart net wide"),
            new(RingRows.Width, length, title, description, [.. RingRows.Tree(nodes, rows), .. Lines(rows, ties), .. Shapes(nodes, rows, RingRows.Letters)], "chart net narrow"),
            table);
    }

    /// <summary>The tie to what is no more, beside the word that says so.</summary>
    public static LegendItem PastLegend(string word) => new(new(24, 20, "", "", [new Line("link", 1, 10, 23, 10)]), word);

    /// <summary>The class of a node's own tie.</summary>
    internal static string Tie(RingNode node) => node.IsPast ? "link" : "axis";

    private static IEnumerable<Shape> Spokes(IReadOnlyList<RingNode> nodes, IReadOnlyList<RingPlace> places) =>
        Enumerable.Range(1, nodes.Count - 1).Select(i => new Line(Tie(nodes[i]), places[nodes[i].Inside].X, places[nodes[i].Inside].Y, places[i].X, places[i].Y));

    private static IEnumerable<Shape> Lines(IReadOnlyList<RingPlace> places, IReadOnlyList<RingTie> ties) =>
        ties.Select(t => new Line("axis", places[t.From].X, places[t.From].Y, places[t.To].X, places[t.To].Y));

    private static IEnumerable<Shape> Shapes(IReadOnlyList<RingNode> nodes, IReadOnlyList<RingPlace> places, double letters) => nodes.Select((node, i) =>
    {
        var place = places[i];
        var words = place.Lines.Select((line, at) => new Text(at == place.Names ? "soft s13" : node.IsPast ? "soft" : "", place.TextX, place.TextY + at * letters * RingPlace.Spacing, line, place.Anchor));
        return new Group("", [node.Mark?.At(place.X, place.Y, place.Radius) ?? new Circle("t2", place.X, place.Y, place.Radius), .. words], node.Title.Length > 0 ? node.Title : null, node.Address);
    });
}
