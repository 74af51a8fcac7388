using Samhandling.Networks.Cohesion;

namespace Samhandling.Networks.Holes;

/// <summary>How far an actor's contacts are tied up with each other, and so leave little room between them: Burt's constraint. Method: docs/methods/constraint.md.</summary>
public static class Constraint
{
    /// <summary>c(i) = Σⱼ (p(i,j) + Σ_q p(i,q) p(q,j))² over the contacts j of i, with p(i,j) = (a(i,j) + a(j,i)) / Σₖ (a(i,k) + a(k,i)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <returns>n numbers in actor order, above 0; 1 for an actor with one contact, and it may exceed 1; NaN for an actor without contacts, where a tie of weight 0 is none.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Only direct contacts are summed over, as networkx does. Cost: Σ d² for actors with d contacts. Source: R. S. Burt, Structural Holes (1992), ch. 2.</remarks>
    public static double[] Of(Network network)
    {
        var mutual = MutualTies.Of(network);
        var total = Degrees.OutStrength(mutual);
        var (constraint, indirect) = (new double[network.Count], new double[network.Count]);
        for (var i = 0; i < constraint.Length; i++)
        {
            var contacts = mutual.From(i);
            var weights = mutual.WeightsFrom(i);
            AddIndirect(mutual, i, total, indirect);
            for (var j = 0; j < contacts.Length; j++)
            {
                var share = (weights[j] / total[i]) + indirect[contacts[j]];
                constraint[i] += share * share;
            }

            foreach (var q in contacts)
                foreach (var j in mutual.From(q)) indirect[j] = 0;
            if (contacts.IsEmpty) constraint[i] = double.NaN;
        }

        return constraint;
    }

    /// <summary>Adds p(i,q) p(q,j) for each contact q of i and each contact j of q.</summary>
    private static void AddIndirect(Network mutual, int i, double[] total, double[] indirect)
    {
        var contacts = mutual.From(i);
        var weights = mutual.WeightsFrom(i);
        for (var q = 0; q < contacts.Length; q++)
        {
            var share = weights[q] / total[i] / total[contacts[q]];
            var further = mutual.From(contacts[q]);
            var furtherWeights = mutual.WeightsFrom(contacts[q]);
            for (var j = 0; j < further.Length; j++) indirect[further[j]] += share * furtherWeights[j];
        }
    }
}
