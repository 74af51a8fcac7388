namespace Samhandling.Networks.Uncertainty;

/// <summary>What is not seen when a share of those asked answer, if who answers is chance.</summary>
/// <param name="Answering">p, the share that answers, 0 to 1.</param>
/// <remarks>
/// It tells what is lost, not that what is left is like it: those who stay silent may be others. Method: docs/methods/non-response.md.
/// </remarks>
public readonly record struct NonResponse(double Answering)
{
    /// <summary>The share of namings that nobody reported: 1 − p.</summary>
    public double LostTies => 1 - Answering;

    /// <summary>The share of pairs of which both sides were heard: p².</summary>
    public double BothHeard => Answering * Answering;

    /// <summary>The share of pairs of which one side was heard: 2p(1 − p).</summary>
    public double OneHeard => 2 * Answering * (1 - Answering);

    /// <summary>The share of pairs of which nothing is known: (1 − p)².</summary>
    public double NoneHeard => (1 - Answering) * (1 - Answering);
}
