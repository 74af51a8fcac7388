using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Centrality;

/// <summary>How central each actor is when being tied to the central counts more. Method: docs/methods/eigenvector.md.</summary>
public static class Eigenvector
{
    // Near what doubles allow. The rounds are more than a chain of ten thousand actors needs, the worst of its size.
    private const double SmallResidual = 1e-13, RoundingResidual = 1e-11;
    private const int MostRounds = 100_000, Idle = 100;

    // So many rounds the image of x is turned along with x, before rounding shows and it is reckoned anew.
    private const int Trusted = 24;

    // So many actors at once go to a thread.
    private const int Part = 4096;

    /// <summary>The eigenvector x of the largest eigenvalue λ of the adjacency matrix, Ax = λx, scaled so that its largest entry is 1.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each 0…1; NaN for all if there are no ties. Where several parts share λ, the projection of (1, …, 1) on their eigenvectors; 0 in all other parts.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n + m for each round; the rounds, at most 100,000, grow with √(λ / (λ − λ₂)), where λ₂ is the second eigenvalue. Until |Ax − λx| is below 10⁻¹³ λ, or below 10⁻¹¹ λ and no nearer in 100 rounds; memory 6 n. Source: P. Bonacich, Journal of Mathematical Sociology 2 (1972).</remarks>
    public static double[] Of(Network network, int? threads = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var x = new double[network.Count];
        Array.Fill(x, undirected.TieCount == 0 ? double.NaN : 1 / Math.Sqrt(network.Count));
        if (undirected.TieCount > 0) Climb(undirected, x, threads, cancel);

        var largest = x.Length == 0 ? 1 : x.MaxBy(Math.Abs);
        foreach (ref var entry in x.AsSpan()) entry = Math.Max(entry / largest, 0);
        return x;
    }

    /// <summary>Turns the unit vector x, by conjugate gradients, to where λ = xᵀAx is greatest.</summary>
    private static void Climb(Network network, double[] x, int? threads, CancellationToken cancel)
    {
        var (image, wayImage) = (new double[x.Length], new double[x.Length]);
        var (slope, earlierSlope, way) = (new double[x.Length], new double[x.Length], new double[x.Length]);
        var (length, earlierSteepness, age) = (0.0, 1.0, Trusted);
        var (leastSteepness, idle) = (double.PositiveInfinity, 0);
        for (var round = 0; round < MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            if (age++ == Trusted)
            {
                Columns.Scale(x, 1 / Math.Sqrt(Columns.Dot(x, x)));
                Multiply(network, x, image, threads);
                age = 0;
            }

            var value = Columns.Dot(x, image);
            Columns.Combine(slope, 1, image, -value, x);
            var steepness = Columns.Dot(slope, slope);
            if (Math.Sqrt(steepness) <= SmallResidual * value)
            {
                if (age == 0) return;
                age = Trusted;
                continue;
            }

            // Where sums are so long that rounding exceeds what is waited for, it goes no further, and is as near as it can be.
            if (steepness < leastSteepness / 4) (leastSteepness, idle) = (steepness, 0);
            else if (++idle > Idle && Math.Sqrt(leastSteepness) <= RoundingResidual * value) return;

            var keep = round == 0 ? 0 : Math.Max(0, (steepness - Columns.Dot(slope, earlierSlope)) / earlierSteepness);
            Columns.Combine(way, 1, slope, keep * length, way);
            Columns.Combine(way, 1, way, -Columns.Dot(x, way), x);
            length = Math.Sqrt(Columns.Dot(way, way));
            Columns.Scale(way, 1 / length);
            Multiply(network, way, wayImage, threads);

            // The greatest value in the plane of x and the way: the leading eigenvector of ((value, a), (a, b)).
            var (sine, cosine) = Math.SinCos(Math.Atan2(2 * Columns.Dot(x, wayImage), value - Columns.Dot(way, wayImage)) / 2);
            Columns.Turn(x, way, cosine, sine);
            Columns.Combine(image, cosine, image, sine, wayImage);
            (slope, earlierSlope, earlierSteepness) = (earlierSlope, slope, steepness);
        }
    }

    private static void Multiply(Network network, double[] vector, double[] image, int? threads) => Threads.Share(
        (vector.Length + Part - 1) / Part,
        network.Out.Other.Length,
        () => 0,
        (part, _) =>
        {
            var (start, others) = (network.Out.Start, network.Out.Other);
            var images = image.AsSpan(part * Part, Math.Min(Part, image.Length - (part * Part)));
            var ends = start.AsSpan((part * Part) + 1, images.Length);
            var from = start[part * Part];
            for (var i = 0; i < ends.Length; i++)
            {
                images[i] = ends[i] - from <= Sums.Long ? Sums.InOrder(others, from, ends[i], vector) : Sums.InParts(others, from, ends[i], vector);
                from = ends[i];
            }
        },
        _ => { },
        threads,
        CancellationToken.None);
}
