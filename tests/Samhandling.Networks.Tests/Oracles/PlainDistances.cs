using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Tests.Oracles;

/// <summary>The distances by one search after the other, as one would write it first.</summary>
internal static class PlainDistances
{
    public static Distances Of(Network network)
    {
        var n = network.Count;
        var (reached, closeness, harmonic) = (new int[n], new double[n], new double[n]);
        var (queue, distance) = (new int[n], new int[n]);
        long pairs = 0, steps = 0;
        var diameter = 0;
        for (var source = 0; source < n; source++)
        {
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
