using Samhandling.Networks.Cohesion;
using Samhandling.Networks.Vectors;

namespace Samhandling.Networks.Centrality;

/// <summary>How often each actor is visited by one who follows ties at random and now and then starts afresh. Method: docs/methods/pagerank.md.</summary>
public static class PageRank
{
    private const double Damping = 0.85;

    // Until so little is missing in all.
    private const double SmallError = 1e-10;

    // A round leaves at most 0.85 of what was missing: enough from any start.
    private const int EnoughRounds = 180;

    /// <summary>p = 0.85 (Wᵀp + the mass of those who name nobody, spread evenly) + 0.15 / n, where W shares an actor's mass among those it names.</summary>
    /// <param name="network">n actors, m ties. In a weighted network mass is shared by weight, and 0 is no share.</param>
    /// <param name="cancel">Asked once for each round.</param>
    /// <returns>n numbers in actor order, each above 0, which add to 1; right to 10⁻¹⁰ in the sum of their errors.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>
    /// Who names nobody lets mass go; divided by their sum, the ranks are the same as if it were spread. Each actor takes at once what is new of those before it
    /// (Gauss–Seidel), from less than the solution upwards: a round that brought so much then leaves at most 0.85/0.15 of it to come.
    /// Cost: about 70 rounds of n + m; memory the ties anew and 5 n. Sources: S. Brin and L. Page, Computer Networks and ISDN Systems 30 (1998);
    /// A. Arasu et al., PageRank Computation and the Structure of the Web (2002), for the rounds.
    /// </remarks>
    public static double[] Of(Network network, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        Weights.ThrowIfNegative(network);
        var (order, number, naming) = Renumbered.InByNamings(network);
        var (n, strength) = (network.Count, Degrees.OutStrength(network));
        var (actors, portion) = (new Actor[n], new double[n]);
        for (var i = 0; i < n; i++)
        {
            var passed = strength[order[i]] > 0 ? Damping / strength[order[i]] : 0;
            actors[i] = new() { Rank = (1 - Damping) / n, Passed = passed, End = naming.Start[i + 1] };
            portion[i] = actors[i].Rank * passed;
        }

        var brought = double.PositiveInfinity;
        for (var round = 0; round < EnoughRounds && brought * Damping > SmallError * (1 - Damping); round++)
        {
            cancel.ThrowIfCancellationRequested();
            brought = network.IsWeighted ? RoundByWeight(naming, actors, portion) : Round(naming.Other, actors, portion);
        }

        var sum = actors.Sum(its => its.Rank);
        return Array.ConvertAll(number, its => actors[its].Rank / sum);
    }

    /// <summary>Lets each take what those who name it pass on; how much that brought in all.</summary>
    private static double Round(int[] naming, Actor[] actors, double[] portion)
    {
        var (least, brought, from, j) = ((1 - Damping) / actors.Length, 0.0, 0, 0);
        foreach (ref var actor in actors.AsSpan())
        {
            if (from == actor.End) break;
            var rank = least + Sums.InOrder(naming, from, actor.End, portion);
            brought += rank - actor.Rank;
            (actor.Rank, portion[j], from) = (rank, rank * actor.Passed, actor.End);
            j++;
        }

        return brought;
    }

    private static double RoundByWeight(Rows naming, Actor[] actors, double[] portion)
    {
        var (least, brought, from, j) = ((1 - Damping) / actors.Length, 0.0, 0, 0);
        foreach (ref var actor in actors.AsSpan())
        {
            if (from == actor.End) break;
            var rank = least + Sums.InOrder(naming.Other, naming.Weight, from, actor.End, portion);
            brought += rank - actor.Rank;
            (actor.Rank, portion[j], from) = (rank, rank * actor.Passed, actor.End);
            j++;
        }

        return brought;
    }

    /// <summary>What a round reads of an actor beside those who name it, together in memory.</summary>
    private struct Actor
    {
        public double Rank, Passed;

        /// <summary>Where its row ends.</summary>
        public int End;
    }
}
