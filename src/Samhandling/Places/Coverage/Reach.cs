namespace Samhandling.Places.Coverage;

/// <summary>An activity of some kind reached a place. All activities tell so in this one table, and thus stand in one matrix.</summary>
public sealed class Reach
{
    public const int ActivityLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The kind of activity, as its capability has registered it.</summary>
    public required string Activity { get; init; }

    /// <summary>The record of the activity, which its capability owns.</summary>
    public required Guid RecordId { get; init; }
    public required Guid PlaceId { get; init; }
}
