using System.Text.Json;

namespace Samhandling.Actors.Undoing;

/// <summary>What was done to many rows at once.</summary>
public enum DeedKind { Import, BulkEdit, Merge }

/// <summary>One row of a <see cref="Deed"/>: what it was, and by what it is known that nobody has changed it since.</summary>
/// <param name="Table">The name of its entity.</param>
/// <param name="Id">Its key.</param>
/// <param name="Before">Its values before; null if it was not there.</param>
/// <param name="After">A hash of its values after; null if it is no more.</param>
public sealed record RowChange(string Table, Guid Id, Dictionary<string, JsonElement>? Before, string? After);

/// <summary>Something done to many rows at once (an import, a change of all that were chosen, a merge) with what they were before, so that it can be undone as a whole.</summary>
public sealed class Deed
{
    public const int TitleLength = 300;

    /// <summary>How long it can be undone. It holds what was, and so no longer than is needed.</summary>
    public const int KeptDays = 90;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required DeedKind Kind { get; init; }

    /// <summary>What it was done with: a file's name, a merged name.</summary>
    public required string Title { get; init; }
    public required DateTime DoneAt { get; init; }
    public Guid? DoneById { get; init; }
    public required int Rows { get; init; }

    /// <summary>The changes, each row's own.</summary>
    public required string Changes { get; init; }

    public IReadOnlyList<RowChange> Read() => JsonSerializer.Deserialize<List<RowChange>>(Changes)!;

    public static string Write(IReadOnlyList<RowChange> changes) => JsonSerializer.Serialize(changes);
}
