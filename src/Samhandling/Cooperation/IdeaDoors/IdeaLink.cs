namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>A link by which the sender of an idea follows it without an account. It is kept as a hash, and lasts as long as the idea.</summary>
public sealed class IdeaLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid IdeaId { get; init; }
    public required byte[] Hash { get; init; }
}
