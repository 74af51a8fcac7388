using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Samhandling.Platform.SignIn;

/// <summary>What is asked of users, and how their passwords are kept.</summary>
public static class UserRules
{
    private const int Rounds = 210_000;

    public static IOptions<PasswordHasherOptions> Hashing { get; } = Options.Create(new PasswordHasherOptions { IterationCount = Rounds });

    public static void Set(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // None is forbidden: addresses may have å, ä and ö in them.
        identity.User.AllowedUserNameCharacters = "";
    }
}
