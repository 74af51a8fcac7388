namespace Samhandling.Networks.Holes;

/// <summary>How far an actor's contacts are tied up with each other, and so leave little room between them: Burt's constraint. Method: docs/methods/constraint.md.</summary>
public static class Constraint
{
    /// <summary>c(i) = Σⱼ (p(i,j) + Σ_q p(i,q) p(q,j))² over the contacts j of i, with p(i,j) = (a(i,j) + a(j,i)) / Σₖ (a(i,k) + a(k,i)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <returns>n numbers in actor order, above 0; 1 for an actor with one contact, and it may exceed 1; NaN for an actor without contacts, or whose ties all weigh 0.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Only direct contacts are summed over, as networkx does. Cost: Σ d² for actors with d contacts. Source: R. S. Burt, Structural Holes (1992), ch. 2.</remarks>
    public static double[] Of(Network network) => throw new NotSupportedException();
}
