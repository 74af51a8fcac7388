using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Holes;

/// <summary>How far an actor's contacts are tied up with each other, and so leave little room between them: Burt's constraint. Method: docs/methods/constraint.md.</summary>
public static class Constraint
{
    /// <summary>c(i) = Σⱼ (p(i,j) + Σ_q p(i,q) p(q,j))² over the contacts j of i, with p(i,j) = (a(i,j) + a(j,i)) / Σₖ (a(i,k) + a(k,i)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <returns>n numbers in actor order, above 0; 1 for an actor with one contact, and it may exceed 1; NaN for an actor without contacts, where a tie of weight 0 is none.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Only direct contacts are summed over, as networkx does. What two who know each other make of their common contacts is the same seen from either,
    /// so that each triangle is looked at once. Cost: at most m · √m for m ties; memory 5 m + n. Source: R. S. Burt, Structural Holes (1992), ch. 2.</remarks>
    public static double[] Of(Network network, int? threads = null)
    {
        var mutual = MutualTies.Of(network);
        var (ties, total) = mutual;
        var indirect = new double[MutualTies.Shares][];
        Threads.Share(
            MutualTies.Shares,
            ties.Steps,
            () => 0,
            (share, _) =>
            {
                var sums = new Indirect(ties.Carried, total, indirect[share] = new double[ties.TieCount]);
                mutual.Find(share, ref sums);
            },
            _ => { },
            threads,
            CancellationToken.None);

        var constraint = new double[total.Length];
        for (var i = 0; i < total.Length; i++)
        {
            var (from, to) = ties.Places(i);
            for (var e = from; e < to; e++)
            {
                var both = ties.Carried[e] + indirect[0][e] + indirect[1][e];
                constraint[i] += both / total[i] * (both / total[i]);
                constraint[ties.At(e)] += both / total[ties.At(e)] * (both / total[ties.At(e)]);
            }
        }

        return mutual.InActorOrder(constraint);
    }

    /// <summary>For each tie, between i and j, Σ_q a(i,q) a(q,j) / Σₖ a(q,k) over those who are tied to both.</summary>
    private readonly struct Indirect(double[] weights, double[] total, double[] sums) : ITriangles
    {
        public void Add(in Triangle found)
        {
            var (oneTwo, oneThree, twoThree) = (weights[found.OneTwo], weights[found.OneThree], weights[found.TwoThree]);
            sums[found.OneTwo] += oneThree * twoThree / total[found.Three];
            sums[found.OneThree] += oneTwo * twoThree / total[found.Two];
            sums[found.TwoThree] += oneTwo * oneThree / total[found.One];
        }
    }
}
