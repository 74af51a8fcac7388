using Microsoft.AspNetCore.Identity;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;

namespace Samhandling.Platform.SignIn;

/// <summary>One who forgot the password asks for a link. The answer never tells whether there is such an account.</summary>
[Needs(Permission.Nothing)]
public sealed class AskForLink(SamhandlingDb db, UserManager<User> users, Tallies tallies, SendLink send, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(User.EmailLength)] public string? Email { get; set; }
    }

    /// <exception cref="LaterException">It was asked too often from here.</exception>
    public async Task Handle(Form form, CancellationToken cancel = default)
    {
        await tallies.TakeFromHere(Limit.AskedLinks, cancel: cancel);
        // Who was invited and never came has no password to forget: an invitation that expired stays expired.
        if (await users.FindByEmailAsync(form.Email!.Trim()) is not { PasswordHash: not null, DisabledAt: null } user) return;
        var (link, token) = PasswordLink.For(user.Id, clock.GetUtcNow().UtcDateTime, PasswordLink.AskedForLasts);
        db.PasswordLinks.Add(link);
        await send.Remind(user, PasswordLink.PathOf(token), cancel);
        await db.SaveAsync<PasswordLink>(link, cancel);
    }
}
