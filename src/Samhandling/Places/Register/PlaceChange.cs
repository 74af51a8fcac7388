namespace Samhandling.Places.Register;

/// <summary>Why what was in one place is in another after a day.</summary>
public enum ChangeKind { Merged, Split, Boundary }

/// <summary>From a day on a share of what was in one place is in another. The shares of a place on one day make up the whole.</summary>
public sealed class PlaceChange
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The first day on which it is so.</summary>
    public required DateOnly Date { get; init; }
    public required Guid FromId { get; init; }
    public required Guid ToId { get; init; }

    /// <summary>The share of the old place that is in the new, over 0 and at most 1, by inhabitants where nothing else is said.</summary>
    public required double Weight { get; init; }
    public required ChangeKind Kind { get; init; }
    public Guid? LoadingId { get; init; }
}
