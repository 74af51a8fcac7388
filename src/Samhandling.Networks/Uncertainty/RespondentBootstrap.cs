using Samhandling.Networks.Mixing;

namespace Samhandling.Networks.Uncertainty;

/// <summary>How far figures would move had other people of the same kind answered: respondents are drawn anew, each with all the names given.</summary>
/// <remarks>
/// Ties are not independent, people nearly are: that is why whole respondents are drawn, as many as there are, with replacement. Intervals
/// hold the middle 95 % of the draws. With few respondents they are too narrow. Method: docs/methods/bootstrap.md.
/// Source: B. Efron, R. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
/// </remarks>
public static class RespondentBootstrap
{
    /// <summary>For each actor, the interval of the share of those who could have named it that did.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <returns>n intervals within 0 to 1 in the actors' order; none with fewer than two respondents.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: (r + m + n) for each draw, and n · draws memory.</remarks>
    public static Interval[] InDegreeShares(
        Network network, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1) => throw new NotSupportedException();

    /// <summary>For each group, the interval of its share of the namings; those of unknown group are left out.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="groups">The n actors' groups.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times to draw.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <returns>An interval within 0 to 1 for each group; none if there are no namings.</returns>
    /// <exception cref="ArgumentException">The lengths differ, or <paramref name="draws"/> is not above 0.</exception>
    /// <remarks>Cost: r · g for each draw, after one pass over the ties.</remarks>
    public static Interval[] GroupShares(
        Network network, Grouping groups, ReadOnlySpan<bool> respondents = default, int draws = 1_000, ulong seed = 1) =>
        throw new NotSupportedException();
}
