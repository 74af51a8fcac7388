using Samhandling.Strategies.Openness;
using Samhandling.Surveys;

namespace Samhandling.Strategies.Pulses;

/// <summary>What those who took part say, as far as it may be told without telling of one.</summary>
/// <param name="Invitation">1 to 7 on average; null where they are too few.</param>
/// <param name="Influence">1 to 7 on average; null where they are too few.</param>
public sealed record PulseResult(int Count, double? Invitation, double? Influence)
{
    public static PulseResult Of(IReadOnlyCollection<OpennessPulse> pulses) =>
        Suppression.AllowsMean(pulses.Count) ? new(pulses.Count, pulses.Average(p => p.Invitation), pulses.Average(p => p.Influence)) : new(pulses.Count, null, null);

    /// <summary>On a scale that they were asked about; null on the others, and where they are too few.</summary>
    public double? On(OpennessScale scale) => scale switch { OpennessScale.Invitation => Invitation, OpennessScale.Influence => Influence, _ => null };
}
