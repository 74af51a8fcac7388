using Samhandling.Actors.Register;

namespace Samhandling.Cooperation.Digests;

/// <summary>A link by which a person says what to be told of, without signing in. It is kept as a hash.</summary>
public sealed class DigestLink
{
    /// <summary>Longer than a letter lies about.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(90);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Person? Person { get; private init; }
    public required byte[] Hash { get; init; }
    public required DateTime SentAt { get; init; }

    public bool IsOpen(DateTime now) => now < SentAt + Lasts;
}
