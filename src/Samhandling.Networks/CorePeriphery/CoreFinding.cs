using Samhandling.Networks.Chance;

namespace Samhandling.Networks.CorePeriphery;

/// <summary>Whether a network has a core that is tied within and a periphery that is not: Borgatti and Everett's discrete model.</summary>
/// <param name="Best">The core that fits best; null where no core can be told (nobody tied, all tied to all, or too few people).</param>
/// <param name="Second">The core that fits next best, or as well: if it is near in fit and unlike in members, the core is not certain.</param>
/// <param name="IsExact">Whether every choice was tried; if not, a better one may be there.</param>
/// <remarks>Method and worked example: docs/methods/core-periphery.md. Source: S. P. Borgatti, M. G. Everett, Models of core/periphery structures,
/// Social Networks 21 (2000) 375–395.</remarks>
public sealed record CoreFinding(Core? Best, Core? Second, bool IsExact)
{
    /// <summary>The most actors for whom every choice of a core is tried.</summary>
    public const int MostTried = 16;

    private const int Restarts = 20;

    /// <summary>Finds the core whose ideal correlates most with the ties, over all pairs (ordered ones if directed) but oneself: r = φ of tied and ideal.</summary>
    /// <param name="network">n actors; weights play no part. Ties of all count alike: take an undirected network where not all have answered.</param>
    /// <param name="between">What the ideal says of ties between core and periphery.</param>
    /// <param name="seed">The same seed gives the same answer; it matters only above <see cref="MostTried"/> actors.</param>
    /// <param name="cancel">Asked once for each pass.</param>
    /// <returns>The core leaves at least two in the periphery, and has two of its own where the ties between are ignored; of equals the one with fewer members, then with lower numbers, comes first.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was given.</exception>
    /// <remarks>Cost: 2ⁿ tries up to 16 actors; above, 21 starts of a few passes, each of n²/2 tries; a try costs the actor's ties.</remarks>
    public static CoreFinding Of(Network network, BetweenTies between, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var fit = new CoreFit(network, between);
        var found = new BestCores();
        var isExact = network.Count <= MostTried;
        if (isExact) TryAll(fit, found);
        else Climb(fit, found, seed, cancel);
        return new(found.Best, found.Second, isExact);
    }

    /// <summary>How well a given core fits.</summary>
    /// <param name="network">n actors; weights play no part.</param>
    /// <param name="between">What the ideal says of ties between core and periphery.</param>
    /// <param name="core">The actors of the core.</param>
    /// <returns>r, −1…1; NaN where ties or ideal do not vary: then nothing can be told.</returns>
    /// <exception cref="ArgumentOutOfRangeException">One of the core is not in the network.</exception>
    /// <remarks>Cost: the ties of the core.</remarks>
    public static double FitOf(Network network, BetweenTies between, params ReadOnlySpan<int> core)
    {
        ArgumentNullException.ThrowIfNull(network);
        var fit = new CoreFit(network, between);
        foreach (var actor in core)
        {
            if ((uint)actor >= (uint)network.Count) throw new ArgumentOutOfRangeException(nameof(core), $"The actor {actor} lies outside 0…{network.Count - 1}.");
            if (!fit.Has(actor)) fit.Flip(actor);
        }

        return fit.R;
    }

    /// <summary>All choices, each one flip from the one before: Gray's code.</summary>
    private static void TryAll(CoreFit fit, BestCores found)
    {
        for (var choice = 1; choice < 1 << fit.Count; choice++)
        {
            fit.Flip(System.Numerics.BitOperations.TrailingZeroCount(choice));
            found.Try(fit);
        }
    }

    /// <summary>From nobody, and from cores of chance, in passes as long as they help.</summary>
    private static void Climb(CoreFit fit, BestCores found, ulong seed, CancellationToken cancel)
    {
        int[] byTies = [.. fit.ByTies()];
        for (var restart = 0; restart <= Restarts; restart++)
        {
            if (restart > 0) fit.Become(Drawn(fit.Count, new(seed, (ulong)restart)));
            do cancel.ThrowIfCancellationRequested();
            while (Pass(fit, byTies, found));
        }
    }

    private static int[] Drawn(int count, SeededRandom chance)
    {
        var order = Enumerable.Range(0, count).ToArray();
        chance.Shuffle(order.AsSpan());
        return order[..(1 + chance.Below(count / 2))];
    }

    /// <summary>Moves everybody once, each time the one whose move fits best, though it be worse than staying; then goes back to the best on the way.</summary>
    /// <remarks>Source: B. W. Kernighan, S. Lin, Bell System Technical Journal 49 (1970) 291–307, whose way out of small hollows this is.</remarks>
    private static bool Pass(CoreFit fit, int[] byTies, BestCores found)
    {
        var (best, kept, moved) = (fit.Standing, 0, new List<int>(byTies.Length));
        var left = byTies.ToList();
        while (left.Count > 0)
        {
            var (standing, chosen) = (double.NegativeInfinity, left[0]);
            foreach (var actor in left)
            {
                fit.Flip(actor);
                found.Try(fit);
                if (fit.Standing > standing + BestCores.Equal) (standing, chosen) = (fit.Standing, actor);
                fit.Flip(actor);
            }

            fit.Flip(chosen);
            left.Remove(chosen);
            moved.Add(chosen);
            if (standing > best + BestCores.Equal) (best, kept) = (standing, moved.Count);
        }

        foreach (var actor in moved.Skip(kept)) fit.Flip(actor);
        return kept > 0;
    }
}
