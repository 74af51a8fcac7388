using System.Text.Json;

namespace Samhandling.Actors.Importing;

/// <summary>A list that somebody has handed in and not yet imported, with what its columns are taken for. It is its owner's alone, and goes when it is imported or a day old.</summary>
public sealed class ActorDraft
{
    public const int NameLength = 200, MostBytes = 10_000_000, MostRows = 20_000;

    public static readonly TimeSpan Lasts = TimeSpan.FromHours(24);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid? OwnerId { get; init; }
    public required DateTime HandedInAt { get; init; }
    public required string FileName { get; init; }
    public required byte[] Content { get; init; }

    /// <summary>For each table what each of its columns tells, where somebody has chosen.</summary>
    public string? Columns { get; private set; }

    public void Choose(IReadOnlyList<IReadOnlyList<ActorColumn>> columns) => Columns = JsonSerializer.Serialize(columns);

    public IReadOnlyList<IReadOnlyList<ActorColumn>>? Chosen() => Columns is null ? null : JsonSerializer.Deserialize<List<List<ActorColumn>>>(Columns);
}
