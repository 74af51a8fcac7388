using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor is visited by one who follows ties at random and now and then starts afresh. Method: docs/methods/pagerank.md.</summary>
public static class PageRank
{
    private const double Damping = 0.85;

    // A round brings the ranks nearer by 0.85: what is still to come is at most 0.85 / 0.15 of the last change, and 180 rounds are enough from any start.
    private const double SmallChange = 1e-12 * (1 - Damping) / Damping;
    private const int EnoughRounds = 180;

    /// <summary>p = 0.85 (Wᵀp + the mass of those who name nobody, spread evenly) + 0.15 / n, where W shares an actor's mass among those it names.</summary>
    /// <param name="network">n actors, m ties. In a weighted network mass is shared by weight, and 0 is no share.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each above 0, which add to 1; right to 10⁻¹² in the sum of their errors.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: about 180 rounds of n + m. Source: S. Brin and L. Page, Computer Networks and ISDN Systems 30 (1998).</remarks>
    public static double[] Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNegative(network);
        var n = network.Count;
        var strength = Degrees.OutStrength(network);
        var (rank, next, portion) = (new double[n], new double[n], new double[n]);
        Array.Fill(rank, 1.0 / n);
        var change = double.PositiveInfinity;
        for (var round = 0; round < EnoughRounds && change > SmallChange; round++)
        {
            cancel.ThrowIfCancellationRequested();
            var stranded = 0.0;
            for (var i = 0; i < n; i++)
            {
                portion[i] = strength[i] > 0 ? rank[i] / strength[i] : 0;
                if (!(strength[i] > 0)) stranded += rank[i];
            }

            change = 0;
            for (var j = 0; j < n; j++)
            {
                next[j] = ((1 - Damping) + (Damping * stranded)) / n + (Damping * Received(network, j, portion));
                change += Math.Abs(next[j] - rank[j]);
            }

            (rank, next) = (next, rank);
        }

        return rank;
    }

    private static double Received(Network network, int actor, double[] portion)
    {
        var from = network.To(actor);
        var weights = network.WeightsTo(actor);
        var sum = 0.0;
        for (var i = 0; i < from.Length; i++) sum += portion[from[i]] * (weights.IsEmpty ? 1 : weights[i]);
        return sum;
    }
}
