using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Holes;

/// <summary>Of how many contacts is an actor's circle worth, when contacts who know each other count in part: Burt's effective size. Method: docs/methods/effective-size.md.</summary>
public static class EffectiveSize
{
    /// <summary>e(i) = Σⱼ (1 − Σ_q p(i,q) m(j,q)) over the contacts j of i, with p(i,q) = (a(i,q) + a(q,i)) / Σₖ (a(i,k) + a(k,i)) and m(j,q) = (a(j,q) + a(q,j)) / maxₖ (a(j,k) + a(k,j)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <returns>n numbers in actor order, in contacts: each 1…the number of contacts; NaN for an actor without contacts, where a tie of weight 0 is none.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Cost: Σ d² for actors with d contacts. Sources: R. S. Burt, Structural Holes (1992), ch. 2; S. P. Borgatti, Connections 20(1) (1997).</remarks>
    public static double[] Of(Network network)
    {
        var mutual = MutualTies.Of(network);
        var total = Degrees.OutStrength(mutual);
        var (size, share) = (new double[network.Count], new double[network.Count]);
        for (var i = 0; i < size.Length; i++)
        {
            var contacts = mutual.From(i);
            var weights = mutual.WeightsFrom(i);
            for (var j = 0; j < contacts.Length; j++) share[contacts[j]] = weights[j] / total[i];
            foreach (var j in contacts) size[i] += 1 - Redundancy(mutual, j, share);
            foreach (var j in contacts) share[j] = 0;
            if (contacts.IsEmpty) size[i] = double.NaN;
        }

        return size;
    }

    /// <summary>Σ_q p(i,q) m(j,q), where the shares p(i,·) are 0 for all but the contacts of i.</summary>
    private static double Redundancy(Network mutual, int j, double[] share)
    {
        var contacts = mutual.From(j);
        var weights = mutual.WeightsFrom(j);
        double sum = 0, most = 0;
        for (var q = 0; q < contacts.Length; q++)
        {
            sum += share[contacts[q]] * weights[q];
            most = Math.Max(most, weights[q]);
        }

        return sum / most;
    }
}
