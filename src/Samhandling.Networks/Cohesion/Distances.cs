namespace Samhandling.Networks.Cohesion;

/// <summary>How many steps the actors are from each other along their ties, over the ordered pairs that can be reached. Methods: docs/methods/distances.md and closeness.md.</summary>
/// <param name="Mean">The mean number of steps, 1 or more; NaN if nobody reaches anybody.</param>
/// <param name="Diameter">The greatest number of steps; null if nobody reaches anybody.</param>
/// <param name="Reached">How many others each actor reaches, in actor order.</param>
/// <param name="Closeness">The number reached divided by the sum of the steps to them, in actor order, 0…1; NaN for an actor who reaches nobody.</param>
/// <param name="Harmonic">Σ 1/d over those reached, divided by n − 1, in actor order, 0…1; 0 for an actor who reaches nobody, NaN in a network of one.</param>
public sealed record Distances(double Mean, int? Diameter, int[] Reached, double[] Closeness, double[] Harmonic)
{
    /// <summary>Measures all distances, from each actor along the ties it sends.</summary>
    /// <param name="network">n actors, m ties; weights play no part: a step is a step.</param>
    /// <param name="cancel">Asked once for each actor.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: n · (n + m) time, n memory.
    /// Sources: L. C. Freeman, Social Networks 1 (1979); M. Marchiori and V. Latora, Physica A 285 (2000).</remarks>
    public static Distances Of(Network network, CancellationToken cancel = default) => throw new NotSupportedException();
}
