using Samhandling.Figures.Layout;

namespace Samhandling.Figures;

/// <summary>An actor in a network picture.</summary>
/// <param name="X">Position in any unit; the picture is fitted to what is given.</param>
/// <param name="Y">Position, downwards.</param>
/// <param name="NamedBy">By how many the actor is named, 0 or more; decides the area and who is labelled.</param>
/// <param name="Mark">Form by sector; colour by sector or by another category.</param>
/// <param name="Label">Shown if the actor is among the six most named; empty for none.</param>
/// <param name="Title">Shown when one points at the actor; null for readers who may see no persons.</param>
public sealed record NetworkNode(double X, double Y, int NamedBy, Mark Mark, string Label = "", string? Title = null);

/// <summary>A tie from the one who asks to the one named, by their places in the list of nodes.</summary>
public readonly record struct NetworkTie(int From, int To, bool IsExternal);

/// <summary>The picture of a network: who turns to whom.</summary>
public static class NetworkPicture
{
    private const double Long = 880;
    private const double Short = 640;
    private const double MostStretch = 1.5;

    // One path for all ties of a kind would lose the shade where many cross, one for each tie would double the file.
    private const int TiesInPath = 12;

    /// <summary>Draws the network 880 by 640, and turned, not shrunk, for a phone: 640 by 880 with larger marks and words.</summary>
    /// <param name="nodes">The actors. A node's area grows evenly with how many name it, from a small one for who is named by nobody.</param>
    /// <param name="ties">The ties, in any order; both directions of a mutual tie are given and drawn as one stronger line. External lie above internal, nodes above both.</param>
    /// <param name="title">What the figure is.</param>
    /// <param name="description">What is seen, without persons if the reader may see none.</param>
    /// <param name="table">What stands behind the picture for this reader: persons for who may see them, else groups.</param>
    /// <returns>Two drawings that hold labels only of the six most named that have one; 60 kB together for 71 nodes and 892 ties.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A tie goes to or from no node, or a node is named by fewer than none.</exception>
    /// <remarks>Cost: n log n + m for n nodes and m ties. An empty network is an empty drawing; nodes in one place stand in the middle.</remarks>
    public static Figure Draw(IReadOnlyList<NetworkNode> nodes, IReadOnlyList<NetworkTie> ties, string title, string description, FigureTable table)
    {
        foreach (var end in ties.SelectMany(t => (int[])[t.From, t.To]))
            if (end < 0 || end >= nodes.Count) throw new ArgumentOutOfRangeException(nameof(ties), end, $"There are {nodes.Count} nodes.");
        foreach (var node in nodes) ArgumentOutOfRangeException.ThrowIfNegative(node.NamedBy, nameof(nodes));
        var places = Fit(nodes);
        var wide = nodes.Select((n, i) => new PlacedNode(n, places[i].X, places[i].Y, Radius(n, nodes, 20))).ToList();
        var narrow = nodes.Select((n, i) => new PlacedNode(n, places[i].Y, places[i].X, Radius(n, nodes, 22.4))).ToList();
        return new(
            new(Long, Short, title, description, Shapes(wide, ties, Long, Short, TextSize.Normal), "chart net wide"),
            new(Short, Long, title, description, Shapes(narrow, ties, Short, Long, 26), "chart net narrow"),
            table);
    }

    /// <summary>The line of internal or external ties beside its word; the word says what the border is, municipality or sector.</summary>
    public static LegendItem Legend(bool isExternal, string word) => new(new(24, 20, "", "", [new Line(isExternal ? "k-ext" : "k-int", 1, 10, 23, 10)], Class: ""), word);

    /// <summary>A small and a large ring beside the word that says what size means.</summary>
    public static LegendItem SizeLegend(string word) => new(new(24, 20, "", "", [new Circle("ring", 5, 13, 4), new Circle("ring", 16, 10, 7.5)], Class: ""), word);

    private static List<Shape> Shapes(List<PlacedNode> nodes, IReadOnlyList<NetworkTie> ties, double width, double height, double letters)
    {
        var shapes = new List<Shape>(Paths(nodes, ties));
        // The smaller lie above, so that no node is hidden by a larger.
        foreach (var node in nodes.OrderByDescending(n => n.Radius))
        {
            var mark = node.Node.Mark.At(node.X, node.Y, node.Radius);
            shapes.Add(node.Node.Title is { } title ? new Group("", [mark], title) : mark);
        }

        shapes.AddRange(NodeLabels.Place(nodes, width, height, letters));
        return shapes;
    }

    private static IEnumerable<PathShape> Paths(List<PlacedNode> nodes, IReadOnlyList<NetworkTie> ties)
    {
        var given = ties.Select(t => (t.From, t.To)).ToHashSet();
        bool IsMutual(NetworkTie tie) => given.Contains((tie.To, tie.From));
        return ties.DistinctBy(t => (t.From, t.To))
            .Where(t => t.From != t.To && (t.From < t.To || !IsMutual(t)))
            .GroupBy(t => (t.IsExternal, IsMutual: IsMutual(t)))
            .OrderBy(g => g.Key)
            .SelectMany(kind => kind.Chunk(TiesInPath).Select(some => new PathShape(
                (kind.Key.IsExternal ? "te" : "ti") + (kind.Key.IsMutual ? " tm" : ""),
                PathData.Lines(some.Select(t => (nodes[t.From].X, nodes[t.From].Y, nodes[t.To].X, nodes[t.To].Y))))));
    }

    private static double Radius(NetworkNode node, IReadOnlyList<NetworkNode> nodes, double largest)
    {
        const double Floor = .05;
        var most = Math.Max(1, nodes.Max(n => n.NamedBy));
        return largest * Math.Sqrt(Floor + (1 - Floor) * node.NamedBy / most);
    }

    /// <summary>The places in the wide picture: filled in both directions, but neither stretched more than half as much again as the other.</summary>
    private static List<(double X, double Y)> Fit(IReadOnlyList<NetworkNode> nodes)
    {
        const double Margin = 40;
        if (nodes.Count == 0) return [];
        var (left, right) = (nodes.Min(n => n.X), nodes.Max(n => n.X));
        var (top, bottom) = (nodes.Min(n => n.Y), nodes.Max(n => n.Y));
        var (across, down) = ((Long - 2 * Margin) / (right - left), (Short - 2 * Margin) / (bottom - top));
        // Nodes in one line, or in one place, have a span of zero and so an endless scale.
        var least = double.IsInfinity(Math.Min(across, down)) ? 0 : Math.Min(across, down);
        (across, down) = (Math.Min(across, least * MostStretch), Math.Min(down, least * MostStretch));
        return [.. nodes.Select(n => (Long / 2 + (n.X - (left + right) / 2) * across, Short / 2 + (n.Y - (top + bottom) / 2) * down))];
    }
}
