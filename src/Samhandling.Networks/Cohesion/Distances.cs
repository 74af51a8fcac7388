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
    public static Distances Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var n = network.Count;
        var (reached, closeness, harmonic) = (new int[n], new double[n], new double[n]);
        var (queue, distance) = (new int[n], new int[n]);
        long pairs = 0, steps = 0;
        var diameter = 0;
        for (var source = 0; source < n; source++)
        {
            cancel.ThrowIfCancellationRequested();
            var found = Search(network, source, queue, distance);
            long sum = 0;
            foreach (var actor in queue.AsSpan(1, found - 1))
            {
                sum += distance[actor];
                harmonic[source] += 1.0 / distance[actor];
            }

            reached[source] = found - 1;
            closeness[source] = (double)reached[source] / sum;
            harmonic[source] /= n - 1;
            diameter = Math.Max(diameter, distance[queue[found - 1]]);
            pairs += reached[source];
            steps += sum;
        }

        return new((double)steps / pairs, pairs > 0 ? diameter : null, reached, closeness, harmonic);
    }

    /// <summary>Breadth first: fills the queue with the actors reached, the source and then from near to far, and says how many.</summary>
    private static int Search(Network network, int source, int[] queue, int[] distance)
    {
        Array.Fill(distance, -1);
        distance[source] = 0;
        queue[0] = source;
        var found = 1;
        for (var i = 0; i < found; i++)
            foreach (var other in network.From(queue[i]))
            {
                if (distance[other] >= 0) continue;
                distance[other] = distance[queue[i]] + 1;
                queue[found++] = other;
            }

        return found;
    }
}
