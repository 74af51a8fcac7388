using Microsoft.AspNetCore.Identity;

namespace Samhandling.Platform.SignIn;

/// <summary>One who can sign in to this instance. What the user may do in a partnership is said by a <see cref="Seat"/>.</summary>
public sealed class User : IdentityUser<Guid>
{
    public const int NameLength = 200;
    public const int EmailLength = 256;
    public const int LanguageLength = 10;

    public User() => Id = Guid.CreateVersion7();

    public required string Name { get; set; }

    /// <summary>The language that the user signed in with last, or until then that of who invited; letters are written in it.</summary>
    public string? Language { get; set; }

    /// <summary>Runs the instance: its users, its partnerships, its backups. Sees no partnership's content by that.</summary>
    public bool IsOperator { get; set; }

    /// <summary>From when the user is let in no more, with or without a session.</summary>
    public DateTime? DisabledAt { get; set; }

    /// <summary>Gives the user a password, by its hash. All sessions end.</summary>
    public void Takes(string passwordHash)
    {
        PasswordHash = passwordHash;
        SignsOutEverywhere();
    }

    /// <summary>Ends all sessions of the user that have begun.</summary>
    public void SignsOutEverywhere()
    {
        SecurityStamp = Guid.NewGuid().ToString("N");
        ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    public static User Called(string name, string email) => new() { Name = name, Email = email, UserName = email, SecurityStamp = Guid.NewGuid().ToString("N") };
}
