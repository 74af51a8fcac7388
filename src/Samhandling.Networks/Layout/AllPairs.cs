using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samhandling.Networks.Layout;

/// <summary>How bodies in the plane push each other, each pair for itself, eight at a time in single precision. The same on every machine: each lane does what it would do alone.</summary>
internal sealed class AllPairs(int bodies)
{
    private readonly Vector256<float>[] _x = Room(bodies), _y = Room(bodies), _mass = Room(bodies);

    /// <summary>Takes where the bodies are. Places beyond the last hold no mass.</summary>
    public void Build(double[] x, double[] y, double[] mass)
    {
        Take(x, _x);
        Take(y, _y);
        Take(mass, _mass);
    }

    /// <summary>How all others push one body away: its mass times theirs by the distance.</summary>
    public (double X, double Y) Push(double atX, double atY, double itsMass)
    {
        var (fromX, fromY, soft) = (Vector256.Create((float)atX), Vector256.Create((float)atY), Vector256.Create((float)QuadTree.Soft));
        var (sumX, sumY) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (x, y, mass) = (_x, _y, _mass);
        for (var i = 0; i < x.Length && i < y.Length && i < mass.Length; i++)
        {
            // A body is at no distance from itself, so it adds nothing.
            var (dx, dy) = (fromX - x[i], fromY - y[i]);
            var push = mass[i] / ((dx * dx) + (dy * dy) + soft);
            (sumX, sumY) = (sumX + (dx * push), sumY + (dy * push));
        }

        return (Sum(sumX) * itsMass, Sum(sumY) * itsMass);
    }

    private static double Sum(Vector256<float> lanes)
    {
        var half = lanes.GetLower() + lanes.GetUpper();
        return half[0] + half[1] + (half[2] + half[3]);
    }

    private static Vector256<float>[] Room(int bodies) => new Vector256<float>[(bodies + Vector256<float>.Count - 1) / Vector256<float>.Count];

    private static void Take(double[] values, Vector256<float>[] into)
    {
        var singles = MemoryMarshal.Cast<Vector256<float>, float>(into.AsSpan());
        for (var i = 0; i < values.Length; i++) singles[i] = (float)values[i];
    }
}
