namespace Samhandling.Figures.Layout;

/// <summary>The places of a ring picture: two arcs to each side of the middle, in which every node has a height of its own, so that names beside each other never meet.</summary>
internal static class Rings
{
    public const double Width = 880;
    public const double Letters = TextSize.Normal;
    private const double Line = Letters * RingPlace.Spacing;
    private const double Row = 27;
    private const double Margin = 24;
    private const double LeastHeight = 200;
    private const double Middle = 16;

    // The corners of a triangle or a square on its corner lie further out than the circle of their area.
    private const double MiddleReach = 30;

    // Between a mark of the inner ring and its words above or below it.
    private const double Gap = 18;

    /// <summary>How wide the rings are where they reach both ways, and where they reach one way only.</summary>
    private static readonly Reach s_both = new(Width / 2, 168, 246, 60);
    private static readonly Reach s_oneWay = new(120, 310, 430, 95);

    public static (IReadOnlyList<RingPlace> Places, double Height) Place(IReadOnlyList<RingNode> nodes)
    {
        var branches = Enumerable.Range(1, nodes.Count - 1).Where(i => nodes[i].Inside == 0).Select(i => new Branch(i, [.. Enumerable.Range(i, nodes.Count - i).Where(leaf => leaf > i && nodes[leaf].Inside == i)], nodes)).ToList();
        var (right, left) = Halves(branches);
        var reach = left.Count == 0 ? s_oneWay : s_both;
        var height = Math.Max(LeastHeight, Math.Max(right.Sum(b => b.Height), left.Sum(b => b.Height))) + 2 * Margin;
        var places = new RingPlace[nodes.Count];
        var (lines, names) = RingPlace.Words(nodes[0], 2 * reach.MiddleHalf, Letters, 3);
        places[0] = new(reach.Centre, height / 2, Middle, lines, names, reach.Centre, height / 2 + Middle + Line, Anchor.Middle);
        Side(right, 1);
        Side(left, -1);
        return (places, height);

        void Side(List<Branch> side, int way)
        {
            var top = (height - side.Sum(b => b.Height)) / 2;
            foreach (var branch in side)
            {
                Put(branch, top, way, nodes, places, reach, height);
                top += branch.Height;
            }
        }
    }

    private static (List<Branch> Right, List<Branch> Left) Halves(List<Branch> branches)
    {
        var half = branches.Sum(b => b.Height) / 2;
        var (count, taken) = (0, 0.0);
        while (count < branches.Count && (count == 0 || taken + branches[count].Height / 2 <= half)) taken += branches[count++].Height;
        return (branches[..count], branches[count..]);
    }

    private static void Put(Branch branch, double top, int way, IReadOnlyList<RingNode> nodes, RingPlace[] places, Reach reach, double height)
    {
        const double Near = 110;
        var (node, middle) = (nodes[branch.Index], height / 2);
        var centre = top + branch.Height / 2;
        places[branch.Index] = branch.Leaves.Count == 0 ? Beside(node, centre, reach.Inner, 11, 2) : Between(centre <= middle);
        var leafTop = top + (branch.Height - branch.Leaves.Sum(leaf => HeightOf(nodes[leaf]))) / 2;
        foreach (var leaf in branch.Leaves)
        {
            var own = HeightOf(nodes[leaf]);
            places[leaf] = Beside(nodes[leaf], leafTop + own / 2, reach.Outer, 9, 1);
            leafTop += own;
        }

        // Nearly the arc of a circle; the heights are what is given.
        double Bend(double at) => Math.Sqrt(1 - Math.Pow((at - middle) / height, 2));

        // With nothing further out, the words have the whole side.
        RingPlace Beside(RingNode one, double at, double ring, double large, int most)
        {
            var (x, radius) = (reach.Centre + way * ring * Bend(at), Radius(one, large));
            var start = x + way * (large + 8);
            var (lines, names) = RingPlace.Words(one, way > 0 ? Width - 6 - start : start - 6, Letters, most);
            return new(x, at, radius, lines, names, start, at + 5 - (lines.Count - 1) * Line / 2, way > 0 ? Anchor.Start : Anchor.End);
        }

        // The words stand above the mark in the upper half and below it in the lower: so no tie of its own crosses them.
        RingPlace Between(bool isAbove)
        {
            var words = branch.Own - 2 * Gap;
            var y = isAbove ? Math.Clamp(centre, top + words + Gap, top + branch.Height - Gap) : Math.Clamp(centre, top + Gap, top + branch.Height - Gap - words);
            var x = reach.Centre + way * reach.Inner * Bend(y);
            // Under the middle stands its own name.
            var inner = !isAbove && y - middle < Near ? reach.MiddleHalf + 6 : MiddleReach;
            var (lines, names) = RingPlace.Words(node, Math.Abs(x - reach.Centre) - inner, Letters, 2);
            return new(x, y, Radius(node, 11), lines, names, x, isAbove ? y - Gap - 4 - (lines.Count - 1) * Line : y + Gap + Letters, way > 0 ? Anchor.End : Anchor.Start);
        }
    }

    private static double HeightOf(RingNode leaf) => Row + (leaf.Line.Length > 0 ? Line : 0);

    private static double Radius(RingNode node, double large) => node.Mark is null ? 3 : node.IsLarge ? large : large * .7;

    /// <param name="Centre">Where the middle stands.</param>
    /// <param name="Inner">How far out the inner ring is.</param>
    /// <param name="Outer">How far out the outer ring is.</param>
    /// <param name="MiddleHalf">Half the room for the name of the middle.</param>
    private sealed record Reach(double Centre, double Inner, double Outer, double MiddleHalf);

    /// <summary>A node of the inner ring with those of the outer that belong to it, and the height they need.</summary>
    private sealed record Branch(int Index, IReadOnlyList<int> Leaves, IReadOnlyList<RingNode> Nodes)
    {
        /// <summary>Two lines of its name, the line under it, and its mark.</summary>
        public double Own => 2 * Line + (Nodes[Index].Line.Length > 0 ? Line : 0) + 2 * Gap;

        public double Height => Math.Max(Own, Leaves.Sum(leaf => HeightOf(Nodes[leaf]))) + 8;
    }
}
