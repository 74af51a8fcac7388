using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Samhandling.Platform.SignIn;

/// <summary>What is asked of passwords, and how they are kept.</summary>
public static class UserRules
{
    public const int PasswordLength = 12;

    private const int Rounds = 210_000;
    private const int TriesBeforePause = 10;

    public static IOptions<PasswordHasherOptions> Hashing { get; } = Options.Create(new PasswordHasherOptions { IterationCount = Rounds });

    public static void Set(IdentityOptions identity)
    {
        identity.User.RequireUniqueEmail = true;
        // Length is what makes a password hard to guess; rules of composition make it hard to remember.
        identity.Password = new()
        {
            RequiredLength = PasswordLength,
            RequiredUniqueChars = 1,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        identity.Lockout.MaxFailedAccessAttempts = TriesBeforePause;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
