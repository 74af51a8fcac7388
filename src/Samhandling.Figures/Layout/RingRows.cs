namespace Samhandling.Figures.Layout;

/// <summary>The places of a ring picture on a phone: a row for each, further in the further out it is.</summary>
internal static class RingRows
{
    public const double Width = 640;
    public const double Letters = 26;
    private const double Row = 50;
    private const double Line = Letters * RingPlace.Spacing;
    private const double Margin = 12;
    private static readonly double[] s_columns = [34, 76, 124];

    public static (IReadOnlyList<RingPlace> Places, double Height) Place(IReadOnlyList<RingNode> nodes)
    {
        var places = new RingPlace[nodes.Count];
        var top = Margin;
        Put(0, 0);
        for (var i = 1; i < nodes.Count; i++)
        {
            if (nodes[i].Inside != 0) continue;
            Put(i, 1);
            for (var leaf = i + 1; leaf < nodes.Count; leaf++)
                if (nodes[leaf].Inside == i) Put(leaf, 2);
        }
        return (places, top + Margin);

        void Put(int index, int ring)
        {
            var start = s_columns[ring] + 30;
            var (lines, names) = RingPlace.Words(nodes[index], Width - start - 8, Letters, ring < 2 ? 2 : 1);
            places[index] = new(s_columns[ring], top + Row / 2, Radius(nodes[index], ring), lines, names, start, top + Row / 2 + 9, Anchor.Start);
            top += Row + (lines.Count - 1) * Line;
        }
    }

    /// <summary>Down from the one further in, and across to each.</summary>
    public static IEnumerable<Shape> Tree(IReadOnlyList<RingNode> nodes, IReadOnlyList<RingPlace> places) => Enumerable.Range(1, nodes.Count - 1).SelectMany(i =>
    {
        var (from, to) = (places[nodes[i].Inside], places[i]);
        var isLast = !Enumerable.Range(i + 1, nodes.Count - i - 1).Any(later => nodes[later].Inside == nodes[i].Inside);
        var across = new Line(RingPicture.Tie(nodes[i]), from.X, to.Y, to.X, to.Y);
        return isLast ? (Shape[])[new Line("axis", from.X, from.Y, from.X, to.Y), across] : [across];
    });

    private static double Radius(RingNode node, int ring) => ring == 0 ? 18 : node.Mark is null ? 5 : node.IsLarge ? 14 : 10;
}
