namespace Samhandling.Cooperation.Overlap;

/// <summary>What knows on which day groups have met last. Registered in its module; all that are registered are asked.</summary>
public interface IMeetingDays
{
    /// <summary>The last day on which each group met, by the group's key; without those of which it knows no meeting.</summary>
    Task<IReadOnlyDictionary<Guid, DateOnly>> Last(CancellationToken cancel);
}
