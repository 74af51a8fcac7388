using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform;

/// <summary>What a capability puts into the invented partnership, done by one who has that role there.</summary>
public sealed record DemoPart(Role Role, Func<IServiceProvider, CancellationToken, Task> Load);

/// <summary>The invented partnership that an empty instance shows, with a user of each role. All of it or nothing.</summary>
public sealed class Demo(SamhandlingDb db, IServiceProvider services, Settings settings, IEnumerable<DemoPart> parts)
{
    public const string Address = "demo";

    private string PasswordFile => Path.Combine(settings.Folder, "demo-password");

    /// <summary>The one password of its users, and null where this data folder has not made it.</summary>
    public string? Password => File.Exists(PasswordFile) ? File.ReadAllText(PasswordFile) : null;

    public static string Email(Role role) => $"{role.ToString().ToLowerInvariant()}@demo.example";

    public async Task LoadInto(CancellationToken cancel = default)
    {
        if (await db.Partnerships.AnyAsync(cancel)) return;
        await using var all = await db.Database.BeginTransactionAsync(cancel);
        if (!Partnership.Found(Address, "Nordanland").Try(out var partnership, out var refusal)) throw new InvalidOperationException(refusal.Reason);
        db.Partnerships.Add(partnership);
        AddUsers(partnership, MakePassword());
        await db.SaveChangesAsync(cancel);
        var visit = services.GetRequiredService<Visit>();
        foreach (var part in parts)
        {
            visit.Enter(partnership, part.Role);
            await part.Load(services, cancel);
        }
        await all.CommitAsync(cancel);
    }

    /// <summary>How to get into the demo; null when this instance has none.</summary>
    public async Task<string?> HowToSignIn(CancellationToken cancel = default) =>
        Password is { } password && await db.Partnerships.AnyAsync(p => p.Address == Address, cancel)
            ? $"Demo: sign in as {string.Join(", ", Enum.GetValues<Role>().Reverse().Select(Email))} with the password {password}"
            : null;

    private void AddUsers(Partnership partnership, string password)
    {
        var hasher = services.GetRequiredService<IPasswordHasher<User>>();
        var normalizer = services.GetRequiredService<ILookupNormalizer>();
        // Hashed once for all four, since the password is one and hashing is slow on purpose.
        var hash = hasher.HashPassword(null!, password);
        foreach (var role in Enum.GetValues<Role>())
        {
            var user = User.Called(NameOf(role), Email(role));
            (user.PasswordHash, user.LockoutEnabled) = (hash, true);
            user.NormalizedEmail = user.NormalizedUserName = normalizer.NormalizeEmail(user.Email);
            db.Users.Add(user);
            db.Seats.Add(new() { UserId = user.Id, PartnershipId = partnership.Id, Role = role });
        }
    }

    private string MakePassword()
    {
        var password = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(12));
        Directory.CreateDirectory(settings.Folder);
        File.WriteAllText(PasswordFile, password);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(PasswordFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return password;
    }

    private static string NameOf(Role role) => role switch
    {
        Role.Reader => "Per Nyström",
        Role.Partner => "Sara Lind",
        Role.Analyst => "Jonas Ek",
        _ => "Karin Åberg",
    };
}
