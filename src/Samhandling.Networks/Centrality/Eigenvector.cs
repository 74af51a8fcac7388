namespace Samhandling.Networks.Centrality;

/// <summary>How central each actor is when being tied to the central counts more. Method: docs/methods/eigenvector.md.</summary>
public static class Eigenvector
{
    /// <summary>The eigenvector x of the largest eigenvalue λ of the adjacency matrix, Ax = λx, scaled so that its largest entry is 1.</summary>
    /// <param name="network">n actors, taken as undirected; weights play no part.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each 0…1; NaN for all if there are no ties. Where several parts share λ, the projection of (1, …, 1) on their eigenvectors; 0 in all other parts.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n + m for each round; the rounds grow with the square root of how near the second eigenvalue is. Source: P. Bonacich, Journal of Mathematical Sociology 2 (1972).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default) => throw new NotSupportedException();
}
