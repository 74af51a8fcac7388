namespace Samhandling.Places.Loading;

/// <summary>A list of places that was loaded: what it was called, who loaded it when, and what stood there before, so that it can be undone.</summary>
public sealed class PlaceLoading
{
    public const int NameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required string FileName { get; init; }
    public required DateTime LoadedAt { get; init; }

    /// <summary>The user who loaded it; null for the machine's own.</summary>
    public Guid? LoadedById { get; init; }
    public required int Places { get; init; }
    public required int Versions { get; init; }
    public required int Changes { get; init; }

    /// <summary>The periods that were there and that the list changed, as they were.</summary>
    public required string Before { get; init; }
}
