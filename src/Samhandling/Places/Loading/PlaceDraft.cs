using Samhandling.Places.Register;

namespace Samhandling.Places.Loading;

/// <summary>Files of places that somebody has handed in and not yet loaded. Its owner's alone; it goes when it is loaded or a day old.</summary>
public sealed class PlaceDraft
{
    public const int NameLength = 200, MostBytes = 20_000_000;

    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? OwnerId { get; init; }
    public required DateTime HandedInAt { get; init; }
    public string? PlacesName { get; init; }
    public byte[]? Places { get; init; }
    public string? ChangesName { get; init; }
    public byte[]? Changes { get; init; }

    /// <summary>What rows are that say nothing else.</summary>
    public required string Country { get; init; }
    public required PlaceKind Kind { get; init; }
    public DateOnly? ValidFrom { get; init; }
}
