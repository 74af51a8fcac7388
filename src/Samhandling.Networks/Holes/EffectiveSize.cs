using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Holes;

/// <summary>Of how many contacts is an actor's circle worth, when contacts who know each other count in part: Burt's effective size. Method: docs/methods/effective-size.md.</summary>
public static class EffectiveSize
{
    /// <summary>e(i) = Σⱼ (1 − Σ_q p(i,q) m(j,q)) over the contacts j of i, with p(i,q) = (a(i,q) + a(q,i)) / Σₖ (a(i,k) + a(k,i)) and m(j,q) = (a(j,q) + a(q,j)) / maxₖ (a(j,k) + a(k,j)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <param name="threads">The most threads at once, 1 or more; null for as many as there are processors. No result depends on it.</param>
    /// <returns>n numbers in actor order, in contacts: each 1…the number of contacts; NaN for an actor without contacts, where a tie of weight 0 is none.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Cost: at most m · √m for m ties; memory 4 m + n. Sources: R. S. Burt, Structural Holes (1992), ch. 2; S. P. Borgatti, Connections 20(1) (1997).</remarks>
    public static double[] Of(Network network, int? threads = null)
    {
        var mutual = MutualTies.Of(network);
        var (ties, total) = mutual;
        var (contacts, most) = (new double[total.Length], new double[total.Length]);
        for (var i = 0; i < total.Length; i++)
        {
            var (from, to) = ties.Places(i);
            for (var e = from; e < to; e++)
            {
                contacts[i]++;
                contacts[ties.At(e)]++;
                most[i] = Math.Max(most[i], ties.Carried[e]);
                most[ties.At(e)] = Math.Max(most[ties.At(e)], ties.Carried[e]);
            }
        }

        var redundant = new double[MutualTies.Shares][];
        Threads.Share(
            MutualTies.Shares,
            ties.Steps,
            () => 0,
            (share, _) =>
            {
                var sums = new Redundancy(ties.Carried, most, redundant[share] = new double[total.Length]);
                mutual.Find(share, ref sums);
            },
            _ => { },
            threads,
            CancellationToken.None);
        for (var i = 0; i < total.Length; i++) contacts[i] -= (redundant[0][i] + redundant[1][i]) / total[i];
        return mutual.InActorOrder(contacts);
    }

    /// <summary>For each actor i Σⱼ Σ_q a(i,q) a(j,q) / maxₖ a(j,k) over its contacts j and q who are tied to each other.</summary>
    private readonly struct Redundancy(double[] weights, double[] most, double[] sums) : ITriangles
    {
        public void Add(in Triangle found)
        {
            var (one, two, three) = (1 / most[found.One], 1 / most[found.Two], 1 / most[found.Three]);
            var (oneTwo, oneThree, twoThree) = (weights[found.OneTwo], weights[found.OneThree], weights[found.TwoThree]);
            sums[found.One] += twoThree * ((oneThree * two) + (oneTwo * three));
            sums[found.Two] += oneThree * ((twoThree * one) + (oneTwo * three));
            sums[found.Three] += oneTwo * ((twoThree * one) + (oneThree * two));
        }
    }
}
