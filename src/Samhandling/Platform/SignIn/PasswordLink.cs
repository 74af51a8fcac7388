using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SignIn;

/// <summary>A link with which a <see cref="User"/> sets a password, once. Who reads the database cannot use it: only a hash of the token is kept.</summary>
public sealed class PasswordLink
{
    /// <summary>One who is invited may be on holiday.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);

    /// <summary>One who asked for it sits and waits.</summary>
    public static readonly TimeSpan AskedForLasts = TimeSpan.FromHours(1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }
    public required byte[] Hash { get; init; }
    public required DateTime ExpiresAt { get; init; }
    public DateTime? UsedAt { get; private set; }

    /// <summary>Makes a link, and the token that opens it, which is told this once.</summary>
    public static (PasswordLink Link, string Token) For(Guid userId, DateTime now, TimeSpan? lasts = null)
    {
        var token = Secret.New();
        return (new() { UserId = userId, Hash = Secret.HashOf(token), ExpiresAt = now + (lasts ?? Lasts) }, token);
    }

    public static string PathOf(string token) => $"/set-password/{token}";

    public bool Opens(DateTime now) => UsedAt is null && now < ExpiresAt;

    public void Use(DateTime now) => UsedAt = now;
}
