namespace Samhandling.Networks.Centrality;

/// <summary>How central each actor is when being tied to the central counts more. Method: docs/methods/eigenvector.md.</summary>
public static class Eigenvector
{
    // Near what doubles allow. The rounds are more than a chain of ten thousand actors needs, the worst of its size.
    private const double SmallResidual = 1e-13;
    private const int MostRounds = 100_000;

    /// <summary>The eigenvector x of the largest eigenvalue λ of the adjacency matrix, Ax = λx, scaled so that its largest entry is 1.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each 0…1; NaN for all if there are no ties. Where several parts share λ, the projection of (1, …, 1) on their eigenvectors; 0 in all other parts.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n + m for each round; the rounds, at most 100,000, grow with √(λ / (λ − λ₂)), where λ₂ is the second eigenvalue. Until |Ax − λx| is below 10⁻¹³ λ. Source: P. Bonacich, Journal of Mathematical Sociology 2 (1972).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var undirected = network.Undirected();
        var x = new double[network.Count];
        Array.Fill(x, undirected.TieCount == 0 ? double.NaN : 1 / Math.Sqrt(network.Count));
        if (undirected.TieCount > 0) Climb(undirected, x, cancel);

        var largest = x.Length == 0 ? 1 : x.MaxBy(Math.Abs);
        foreach (ref var entry in x.AsSpan()) entry = Math.Max(entry / largest, 0);
        return x;
    }

    /// <summary>Turns the unit vector x, by conjugate gradients, to where λ = xᵀAx is greatest.</summary>
    private static void Climb(Network network, double[] x, CancellationToken cancel)
    {
        var (image, slope, earlierSlope, way) = (new double[x.Length], new double[x.Length], new double[x.Length], new double[x.Length]);
        var length = 0.0;
        for (var round = 0; round < MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            Multiply(network, x, image);
            var value = Dot(x, image);
            for (var i = 0; i < x.Length; i++) slope[i] = image[i] - (value * x[i]);
            if (Math.Sqrt(Dot(slope, slope)) <= SmallResidual * value) return;

            var keep = round == 0 ? 0 : Math.Max(0, (Dot(slope, slope) - Dot(slope, earlierSlope)) / Dot(earlierSlope, earlierSlope));
            for (var i = 0; i < x.Length; i++) way[i] = slope[i] + (keep * length * way[i]);
            var along = Dot(x, way);
            for (var i = 0; i < x.Length; i++) way[i] -= along * x[i];
            length = MakeUnit(way);
            Multiply(network, way, image);

            // The greatest value in the plane of x and the way: the leading eigenvector of ((value, a), (a, b)).
            var (sine, cosine) = Math.SinCos(Math.Atan2(2 * Dot(x, image), value - Dot(way, image)) / 2);
            for (var i = 0; i < x.Length; i++) (x[i], way[i]) = ((cosine * x[i]) + (sine * way[i]), (cosine * way[i]) - (sine * x[i]));
            MakeUnit(x);
            (slope, earlierSlope) = (earlierSlope, slope);
        }
    }

    private static void Multiply(Network network, double[] vector, double[] image)
    {
        for (var actor = 0; actor < vector.Length; actor++)
        {
            var sum = default(CarefulSum);
            foreach (var other in network.From(actor)) sum.Add(vector[other]);
            image[actor] = sum.Total;
        }
    }

    private static double MakeUnit(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector));
        foreach (ref var entry in vector.AsSpan()) entry /= length;
        return length;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = default(CarefulSum);
        for (var i = 0; i < a.Length; i++) sum.Add(a[i] * b[i]);
        return sum.Total;
    }

    /// <summary>A sum that carries what rounding took along (W. Kahan, 1965). Of a plain sum over a hundred thousand contacts the rounding alone would exceed the residual that is waited for.</summary>
    private struct CarefulSum
    {
        private double _lost;

        public double Total { get; private set; }

        public void Add(double term)
        {
            var corrected = term - _lost;
            var total = Total + corrected;
            _lost = total - Total - corrected;
            Total = total;
        }
    }
}
