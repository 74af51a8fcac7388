using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Passkeys;

/// <summary>A user signs in with a passkey. The device has asked who holds it, by finger, face or code, so no second factor is asked for.</summary>
[Needs(Permission.Nothing)]
public sealed class SignInByPasskey(SamhandlingDb db, PasskeyOffers offers, OpenSessions sessions, Tallies tallies)
{
    public sealed class Form : PasskeyAnswer;

    public Task<PasskeyOffer> Offer() => offers.ToShow();

    /// <exception cref="LaterException">It was tried too often from here.</exception>
    public async Task<Result<User>> Handle(Form form, CancellationToken cancel = default)
    {
        await tallies.TakeFromHere(Limit.SignInsFromOnePlace, cancel: cancel);
        if (await offers.Shown(form, cancel) is not var (user, key) || user.DisabledAt is not null) return new Refusal("", Texts.NotLetIn);
        var passkey = await db.Passkeys.Where(p => p.UserId == user.Id && p.CredentialId == key.CredentialId).OneAsync(cancel);
        passkey.IsUsed(key);
        var answer = await db.SaveAsync<User>(user, cancel);
        if (!answer.Try(out _, out _)) return answer;
        await tallies.GiveBackFromHere(Limit.SignInsFromOnePlace, cancel: cancel);
        await sessions.Begin(user, afterSecondFactor: true);
        return answer;
    }
}
