namespace Samhandling.Networks.Holes;

/// <summary>Of how many contacts is an actor's circle worth, when contacts who know each other count in part: Burt's effective size. Method: docs/methods/effective-size.md.</summary>
public static class EffectiveSize
{
    /// <summary>e(i) = Σⱼ (1 − Σ_q p(i,q) m(j,q)) over the contacts j of i, with p(i,q) = (a(i,q) + a(q,i)) / Σₖ (a(i,k) + a(k,i)) and m(j,q) = (a(j,q) + a(q,j)) / maxₖ (a(j,k) + a(k,j)).</summary>
    /// <param name="network">n actors; ties may be directed and weighted; a contact is one who is named or names.</param>
    /// <returns>n numbers in actor order, in contacts: each 1…the number of contacts; NaN for an actor without contacts, or whose ties all weigh 0.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not a finite number.</exception>
    /// <remarks>Cost: Σ d² for actors with d contacts. Sources: R. S. Burt, Structural Holes (1992), ch. 2; S. P. Borgatti, Connections 20(1) (1997).</remarks>
    public static double[] Of(Network network) => throw new NotSupportedException();
}
