using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SignIn;

/// <summary>A user signs in with address and password. Every no sounds the same, so that nobody learns who has an account.</summary>
[Needs(Permission.Nothing)]
public sealed class SignInByPassword(UserManager<User> users, OpenSessions sessions)
{
    // Verified when nobody has the address, so that the answer takes as long.
    private static readonly string NobodysHash = new PasswordHasher<User>(UserRules.Hashing).HashPassword(null!, Guid.NewGuid().ToString());

    public sealed class Form
    {
        [Needed] public string? Email { get; set; }
        [Needed, DataType(DataType.Password)] public string? Password { get; set; }
    }

    public async Task<Result<User>> Handle(Form form)
    {
        var no = new Refusal(nameof(Form.Password), Texts.NotRight);
        var user = await users.FindByEmailAsync(form.Email!.Trim());
        if (user is null || user.PasswordHash is null)
        {
            users.PasswordHasher.VerifyHashedPassword(null!, NobodysHash, form.Password!);
            return no;
        }
        var check = users.PasswordHasher.VerifyHashedPassword(user, user.PasswordHash, form.Password!);
        if (check is PasswordVerificationResult.Failed || user.DisabledAt is not null) return no;
        await sessions.Begin(user);
        return user;
    }
}
