namespace Samhandling.Networks.Layout;

/// <summary>Bodies in the plane, cut into quarters again and again, so that those far away push as one (Barnes and Hut). Built anew each round in the room it has.</summary>
/// <remarks>Cells stand in the order in which they are visited, each with the place of the one after all that it holds: no walk needs a stack.</remarks>
internal sealed class QuadTree(int bodies, double openness)
{
    /// <summary>As few bodies are not cut further; and as deep cells neither, since bodies may lie at one point.</summary>
    private const int Few = 12, Deepest = 32;

    /// <summary>Softens the push of two at one point.</summary>
    public const double Soft = 1e-6;

    private readonly int[] _order = new int[bodies];
    private Cell[] _cells = new Cell[Math.Max(16, bodies)];
    private int _count;

    /// <summary>A square of the plane and what is in it.</summary>
    private struct Cell
    {
        public double Mass, X, Y, Reach;
        public int Next, First, Bodies;
    }

    /// <summary>Sorts the bodies into cells.</summary>
    public void Build(double[] x, double[] y, double[] mass)
    {
        _count = 0;
        var (left, right, top, bottom) = (double.MaxValue, double.MinValue, double.MaxValue, double.MinValue);
        for (var v = 0; v < _order.Length; v++)
        {
            _order[v] = v;
            (left, right, top, bottom) = (Math.Min(left, x[v]), Math.Max(right, x[v]), Math.Min(top, y[v]), Math.Max(bottom, y[v]));
        }

        if (_order.Length > 0) Cut(0, _order.Length, new(left, top, Math.Max(right - left, bottom - top)), 0, x, y, mass);
    }

    /// <summary>How all others push one body away: its mass times theirs by the distance.</summary>
    public (double X, double Y) Push(int body, double[] x, double[] y, double[] mass)
    {
        var (atX, atY, sumX, sumY) = (x[body], y[body], 0.0, 0.0);
        var cells = _cells.AsSpan(0, _count);
        for (var c = 0; c < cells.Length;)
        {
            ref readonly var cell = ref cells[c];
            var (dx, dy) = (atX - cell.X, atY - cell.Y);
            var squared = dx * dx + dy * dy;
            if (cell.Reach < squared)
            {
                var push = cell.Mass / (squared + Soft);
                (sumX, sumY, c) = (sumX + dx * push, sumY + dy * push, cell.Next);
                continue;
            }

            c++;
            foreach (var other in _order.AsSpan(cell.First, cell.Bodies))
            {
                // A body is at no distance from itself, so it adds nothing.
                (dx, dy) = (atX - x[other], atY - y[other]);
                var push = mass[other] / (dx * dx + dy * dy + Soft);
                (sumX, sumY) = (sumX + dx * push, sumY + dy * push);
            }
        }

        return (sumX * mass[body], sumY * mass[body]);
    }

    private readonly record struct Square(double Left, double Top, double Side);

    private void Cut(int from, int to, Square square, int depth, double[] x, double[] y, double[] mass)
    {
        if (_count == _cells.Length) Array.Resize(ref _cells, 2 * _count);
        var own = _count++;
        var (whole, middleX, middleY) = (0.0, 0.0, 0.0);
        foreach (var v in _order.AsSpan(from, to - from)) (whole, middleX, middleY) = (whole + mass[v], middleX + mass[v] * x[v], middleY + mass[v] * y[v]);
        var isLeaf = to - from <= Few || depth == Deepest;
        var wide = square.Side / openness;
        _cells[own] = new() { Mass = whole, X = middleX / whole, Y = middleY / whole, Reach = isLeaf ? double.MaxValue : wide * wide, First = from, Bodies = isLeaf ? to - from : 0 };
        if (!isLeaf)
        {
            var half = square.Side / 2;
            var (acrossAt, downAt) = (square.Left + half, square.Top + half);
            var below = Part(from, to, y, downAt);
            var (upper, lower) = (Part(from, below, x, acrossAt), Part(below, to, x, acrossAt));
            Deeper(from, upper, new(square.Left, square.Top, half));
            Deeper(upper, below, new(acrossAt, square.Top, half));
            Deeper(below, lower, new(square.Left, downAt, half));
            Deeper(lower, to, new(acrossAt, downAt, half));
        }

        _cells[own].Next = _count;

        void Deeper(int first, int end, Square quarter)
        {
            if (first < end) Cut(first, end, quarter, depth + 1, x, y, mass);
        }
    }

    /// <summary>Puts those below a line before the others.</summary>
    /// <returns>Where the others begin.</returns>
    private int Part(int from, int to, double[] at, double line)
    {
        var end = from;
        for (var i = from; i < to; i++)
            if (at[_order[i]] < line) (_order[end], _order[i], end) = (_order[i], _order[end], end + 1);
        return end;
    }
}
