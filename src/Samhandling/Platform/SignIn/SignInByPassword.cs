using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SignIn;

/// <summary>A user signs in with address and password. Every no sounds the same and costs the same, so that nobody learns who has an account.</summary>
[Needs(Permission.Nothing)]
public sealed class SignInByPassword(UserManager<User> users, OpenSessions sessions, Tallies tallies, PasswordHashing hashing)
{
    public sealed class Form
    {
        [Needed] public string? Email { get; set; }
        [Needed, DataType(DataType.Password)] public string? Password { get; set; }
    }

    /// <param name="OwesSecondFactor">The password was right, and is not enough.</param>
    public sealed record SignedIn(bool OwesSecondFactor);

    /// <exception cref="LaterException">It was tried too often from here, or too many sign in at once.</exception>
    public async Task<Result<SignedIn>> Handle(Form form)
    {
        var account = users.NormalizeEmail(form.Email!.Trim());
        await tallies.TakeFromHere(Limit.SignInsFromOnePlace);
        await tallies.TakeFromHere(Limit.SignInsToOneAccount, account);

        var user = await users.FindByEmailAsync(form.Email.Trim());
        if (!await hashing.IsRight(user, form.Password!) || user is null or { DisabledAt: not null }) return new Refusal(nameof(Form.Password), Texts.NotRight);

        // An office of fifty behind one address signs in each morning.
        await tallies.GiveBackFromHere(Limit.SignInsFromOnePlace);
        await tallies.GiveBackFromHere(Limit.SignInsToOneAccount, account);
        return new SignedIn(OwesSecondFactor: await sessions.Begin(user));
    }
}
