namespace Samhandling.Strategies.Engaged;

/// <summary>How often an actor did something, half-year by half-year, the oldest first; the last is the one that goes on and is judged by nobody yet.</summary>
public sealed record EngagementCurve(IReadOnlyList<int> Counts)
{
    /// <summary>From what part of its own mean an actor has dropped.</summary>
    public const double Drop = 0.5;

    /// <summary>How many half-years must lie before the judged one, so that there is a mean to fall from.</summary>
    public const int FewestBefore = 2;

    /// <summary>The latest half-year that is over.</summary>
    public int Latest => Counts[^2];

    /// <summary>The mean of the half-years before the latest that is over, from the first in which the actor did anything; null while there are too few.</summary>
    public double? MeanBefore
    {
        get
        {
            var before = Counts.Take(Counts.Count - 2).SkipWhile(c => c == 0).ToList();
            return before.Count < FewestBefore ? null : before.Average();
        }
    }

    /// <summary>How far the latest half-year lies below the mean before it, from 0 to 1; null while there is no mean.</summary>
    public double? Fall => MeanBefore is { } mean ? Math.Max(0, 1 - (Latest / mean)) : null;

    public bool HasDropped => Fall >= Drop;
}
