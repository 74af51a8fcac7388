using Microsoft.AspNetCore.Identity;
using Samhandling.Platform.Limiting;

namespace Samhandling.Platform.SignIn;

/// <summary>Hashes and checks passwords, each in its turn.</summary>
public sealed class PasswordHashing(IPasswordHasher<User> hasher, HashingQueue queue)
{
    // Checked when there is no user or no password, so that the answer takes as long.
    private static readonly string NobodysHash = new PasswordHasher<User>(UserRules.Hashing).HashPassword(null!, Guid.NewGuid().ToString());

    /// <exception cref="LaterException">Too many wait for their turn.</exception>
    public async Task<string> Hash(string password, CancellationToken cancel = default)
    {
        using var turn = await queue.Turn(cancel);
        return hasher.HashPassword(null!, password);
    }

    /// <summary>Whether the password is the user's; false, and as slow, for nobody's.</summary>
    /// <exception cref="LaterException">Too many wait for their turn.</exception>
    public async Task<bool> IsRight(User? user, string password, CancellationToken cancel = default)
    {
        using var turn = await queue.Turn(cancel);
        var check = hasher.VerifyHashedPassword(null!, user?.PasswordHash ?? NobodysHash, password);
        return check is not PasswordVerificationResult.Failed && user?.PasswordHash is not null;
    }
}
