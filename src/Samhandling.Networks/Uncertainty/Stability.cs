namespace Samhandling.Networks.Uncertainty;

/// <summary>How much of the ranking by namings would stand had some of the respondents not answered.</summary>
/// <param name="Left">How many respondents were left each time.</param>
/// <param name="MeanSpearman">The mean rank correlation of in-degree over all actors, before and after; NaN if all are named equally often.</param>
/// <param name="WorstSpearman">The lowest of them.</param>
/// <param name="MeanTopKept">How many of the five most named stay among the five most named, on average.</param>
/// <param name="Draws">How many times respondents were left out.</param>
/// <param name="IsExact">Whether every possible choice was counted once.</param>
public sealed record Stability(int Left, double MeanSpearman, double WorstSpearman, double MeanTopKept, long Draws, bool IsExact)
{
    /// <summary>Leaves a share of the respondents out, again and again; those left out stay as persons who may be named.</summary>
    /// <param name="network">n actors, directed.</param>
    /// <param name="dropped">The share to leave out, above 0 and below 1; their number is rounded, halves upwards.</param>
    /// <param name="respondents">Who answered, n flags; empty if all did.</param>
    /// <param name="draws">How many times; if there are no more choices than that, each is taken once.</param>
    /// <param name="seed">The same seed gives the same answer.</param>
    /// <exception cref="ArgumentException">A length or number is out of bounds.</exception>
    /// <remarks>
    /// The five most named: equals in order of number. One stays among them if fewer than five others are named more often afterwards.
    /// A draw in which all are named equally often has no rank correlation and is left out of the mean.
    /// Cost: (m + n log n) for each draw. Method and worked example: docs/methods/non-response.md.
    /// </remarks>
    public static Stability Of(
        Network network, double dropped, ReadOnlySpan<bool> respondents = default, int draws = 500, ulong seed = 1) =>
        throw new NotSupportedException();
}
