namespace Samhandling.Figures.Layout;

/// <summary>A node where it stands in a drawing.</summary>
internal sealed record PlacedNode(NetworkNode Node, double X, double Y, double Radius);

/// <summary>Labels for the six most named, each where it hits fewest nodes and other labels.</summary>
internal static class NodeLabels
{
    private const int Most = 6;
    private static readonly (int X, int Y)[] Sides = [(0, -1), (0, 1), (1, 0), (-1, 0), (1, -1), (-1, -1), (1, 1), (-1, 1)];

    public static List<Shape> Place(IReadOnlyList<PlacedNode> nodes, double width, double height, double letters)
    {
        var taken = new List<Box>();
        var shapes = new List<Shape>();
        foreach (var node in nodes.Where(n => n.Node.Label.Length > 0).OrderByDescending(n => n.Node.NamedBy).Take(Most))
        {
            var label = TextSize.Shorten(node.Node.Label, width / 4, letters);
            var best = Around(node, TextSize.Width(label, letters), letters).MinBy(box => Cost(box, node, nodes, taken, width, height))!;
            taken.Add(best);
            shapes.Add(new Text("", (best.Left + best.Right) / 2, best.Bottom - letters * .22, label, Anchor.Middle));
        }

        return shapes;
    }

    /// <summary>Above first, then below, beside and at the corners: of equally good places the first is taken.</summary>
    private static IEnumerable<Box> Around(PlacedNode node, double length, double letters) =>
        Sides.Select(side =>
        {
            // At a corner the label comes as near the round edge as it does straight above or beside.
            var reach = (node.Radius + 3) * (side is { X: not 0, Y: not 0 } ? .75 : 1);
            return Box.Around(node.X + side.X * (reach + length / 2), node.Y + side.Y * (reach + letters / 2), length, letters);
        });

    private static double Cost(Box box, PlacedNode own, IReadOnlyList<PlacedNode> nodes, List<Box> taken, double width, double height)
    {
        var room = new Box(4, 4, width - 4, height - 4);
        var outside = box.Area - box.Shared(room);
        var onNodes = nodes.Where(n => n != own).Sum(n => box.Shared(Box.Around(n.X, n.Y, 2 * n.Radius, 2 * n.Radius)));
        return 100 * outside + 3 * taken.Sum(box.Shared) + onNodes;
    }

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public double Area => (Right - Left) * (Bottom - Top);

        public static Box Around(double x, double y, double width, double height) => new(x - width / 2, y - height / 2, x + width / 2, y + height / 2);

        public double Shared(Box other) =>
            Math.Max(0, Math.Min(Right, other.Right) - Math.Max(Left, other.Left)) * Math.Max(0, Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top));
    }
}
