using Microsoft.AspNetCore.Identity;

namespace Samhandling.Platform.Passkeys;

/// <summary>A key in a <see cref="SignIn.User"/>'s telephone, computer or dongle, of which we hold the public half.</summary>
public sealed class Passkey
{
    public const int NameLength = 100;
    public const int CredentialLength = 1023;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid UserId { get; init; }

    /// <summary>What the user calls it.</summary>
    public required string Name { get; init; }

    /// <summary>How the browser names the key.</summary>
    public required byte[] CredentialId { get; init; }

    public required byte[] PublicKey { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>How often the key was used, as it says itself; many keys say always 0.</summary>
    public long SignCount { get; private set; }

    public bool IsBackupEligible { get; init; }
    public bool IsBackedUp { get; private set; }

    /// <summary>By which ways the browser reaches the key, such as "internal hybrid".</summary>
    public string Transports { get; init; } = "";

    public static Passkey Of(Guid userId, string name, UserPasskeyInfo made) => new()
    {
        UserId = userId,
        Name = name,
        CredentialId = made.CredentialId,
        PublicKey = made.PublicKey,
        MadeAt = made.CreatedAt.UtcDateTime,
        SignCount = made.SignCount,
        IsBackupEligible = made.IsBackupEligible,
        IsBackedUp = made.IsBackedUp,
        Transports = string.Join(' ', made.Transports ?? []),
    };

    /// <summary>As ASP.NET Core Identity asks for it. What was said of the key when it was made is not kept.</summary>
    public UserPasskeyInfo Info() =>
        new(CredentialId, PublicKey, new(MadeAt, TimeSpan.Zero), (uint)SignCount, Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries), isUserVerified: true, IsBackupEligible, IsBackedUp, [], []) { Name = Name };

    public void IsUsed(UserPasskeyInfo now) => (SignCount, IsBackedUp) = (now.SignCount, now.IsBackedUp);
}
