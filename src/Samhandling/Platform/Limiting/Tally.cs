namespace Samhandling.Platform.Limiting;

/// <summary>The tries of one kind by one who tries, counted until a time.</summary>
public sealed class Tally
{
    public const int IdLength = 64;

    /// <summary>A hash of what is tried by whom: an address that somebody tried is nobody else's business.</summary>
    public required string Id { get; init; }

    public required int Count { get; init; }
    public required DateTime EndsAt { get; init; }
}
