using Samhandling.Networks.Layout;

namespace Samhandling.Networks.Tests.Layout;

/// <summary>How true a picture is to its network.</summary>
/// <param name="Stress">The mean of (s·e − d)²/d² over connected pairs at d steps and e apart in the picture, at the best scale s: 0 is perfect.</param>
/// <param name="Neighbourhood">The mean Jaccard overlap of each actor's k neighbours with the k nearest in the picture: 1 is perfect.</param>
internal sealed record PictureQuality(double Stress, double Neighbourhood)
{
    public static PictureQuality Of(Network network, Positions placed)
    {
        var pairs = Enumerable.Range(0, network.Count)
            .SelectMany(a => Steps(network, a).Select((steps, b) => (Steps: (double)steps, Apart: Apart(placed, a, b)))).Where(p => p.Steps > 0).ToList();
        var scale = pairs.Sum(p => p.Apart / p.Steps) / pairs.Sum(p => p.Apart * p.Apart / (p.Steps * p.Steps));
        var stress = pairs.Average(p => Math.Pow((scale * p.Apart - p.Steps) / p.Steps, 2));
        return new(stress, Enumerable.Range(0, network.Count).Where(a => network.From(a).Length > 0).Average(a => Overlap(network, placed, a)));
    }

    private static double Overlap(Network network, Positions placed, int actor)
    {
        var neighbours = network.From(actor).ToArray();
        var both = Enumerable.Range(0, network.Count).Where(b => b != actor).OrderBy(b => Apart(placed, actor, b))
            .Take(neighbours.Length).Intersect(neighbours).Count();
        return (double)both / (2 * neighbours.Length - both);
    }

    private static int[] Steps(Network network, int from)
    {
        var steps = new int[network.Count];
        Array.Fill(steps, -1);
        steps[from] = 0;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var a))
        {
            foreach (var b in network.From(a))
            {
                if (steps[b] >= 0) continue;
                steps[b] = steps[a] + 1;
                queue.Enqueue(b);
            }
        }

        return steps;
    }

    private static double Apart(Positions placed, int a, int b) =>
        Math.Sqrt(Math.Pow(placed.X[a] - placed.X[b], 2) + Math.Pow(placed.Y[a] - placed.Y[b], 2));
}
