namespace Samhandling.Networks.Layout;

/// <summary>Makes room between circles that overlap, with small steps, so that the picture stays what it was.</summary>
internal static class Overlaps
{
    private const int MostRounds = 400;

    /// <summary>Moves circles apart within a rectangle until none overlap, first with air between them, then, if there is no room, without.</summary>
    /// <param name="x">The centres, changed.</param>
    /// <param name="y">The centres, changed.</param>
    /// <param name="radii">The circles' radii.</param>
    /// <param name="width">The rectangle's width; it begins at 0.</param>
    /// <param name="height">The rectangle's height; it begins at 0.</param>
    public static void Part(double[] x, double[] y, ReadOnlySpan<double> radii, double width, double height)
    {
        var order = new int[x.Length];
        foreach (var air in (ReadOnlySpan<double>)[4, 1, .01])
        {
            for (var round = 0; round < MostRounds; round++)
            {
                Keep(x, radii, width);
                Keep(y, radii, height);
                if (!Push(x, y, radii, air, order)) return;
            }
        }

        Keep(x, radii, width);
        Keep(y, radii, height);
    }

    private static void Keep(double[] at, ReadOnlySpan<double> radii, double length)
    {
        for (var v = 0; v < at.Length; v++) at[v] = Math.Max(Math.Min(at[v], length - radii[v]), Math.Min(radii[v], length / 2));
    }

    /// <summary>Pushes each overlapping pair apart, each half the way; tells whether any lay too near by more than a trifle.</summary>
    private static bool Push(double[] x, double[] y, ReadOnlySpan<double> radii, double air, int[] order)
    {
        for (var v = 0; v < order.Length; v++) order[v] = v;
        Array.Sort((double[])x.Clone(), order);
        var (widest, pushed) = (0.0, false);
        foreach (var radius in radii) widest = Math.Max(widest, radius);
        for (var i = 0; i < order.Length; i++)
        {
            var v = order[i];
            for (var j = i + 1; j < order.Length && x[order[j]] - x[v] < radii[v] + widest + air; j++)
            {
                var u = order[j];
                var (dx, dy) = (x[u] - x[v], y[u] - y[v]);
                var (distance, wanted) = (Math.Sqrt(dx * dx + dy * dy), radii[v] + radii[u] + air);
                if (distance >= wanted) continue;
                // Two at one point have no direction between them; any will do, if it is always the same.
                if (distance < 1e-9) (dx, dy, distance) = (v < u ? .6 : -.6, .8, 1e-9 + 1);
                var step = (wanted - Math.Min(distance, wanted)) / 2 / distance;
                (x[u], y[u], x[v], y[v]) = (x[u] + dx * step, y[u] + dy * step, x[v] - dx * step, y[v] - dy * step);
                pushed |= wanted - distance > air / 2;
            }
        }

        return pushed;
    }
}
