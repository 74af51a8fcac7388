using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Passkeys;

/// <summary>Asks the browser for a passkey, and looks at what it answers. A question is answered once, within five minutes, by the one who was asked.</summary>
public sealed class PasskeyOffers(IPasskeyHandler<User> passkeys, IDataProtectionProvider protection, Tallies tallies, IHttpContextAccessor here, TimeProvider clock)
{
    private HttpContext Request => here.HttpContext ?? throw new InvalidOperationException("A passkey belongs to a browser.");

    /// <summary>Asks for a new key for the user.</summary>
    public async Task<PasskeyOffer> ToMake(User user)
    {
        var asked = await passkeys.MakeCreationOptionsAsync(new() { Id = user.Id.ToString(), Name = user.Email!, DisplayName = user.Name }, Request);
        return new(asked.CreationOptionsJson, Seal(asked.AttestationState!, user.Id));
    }

    /// <summary>Asks for any key there is for this instance.</summary>
    public async Task<PasskeyOffer> ToShow()
    {
        var asked = await passkeys.MakeRequestOptionsAsync(null, Request);
        return new(asked.RequestOptionsJson, Seal(asked.AssertionState!, Guid.Empty));
    }

    /// <summary>The key that the browser made; null when it is not what the user was asked for.</summary>
    public async Task<UserPasskeyInfo?> Made(Guid userId, PasskeyAnswer answer, CancellationToken cancel)
    {
        if (await Open(answer, userId, cancel) is not { } state) return null;
        return (await passkeys.PerformAttestationAsync(new() { CredentialJson = answer.Credential!, AttestationState = state, HttpContext = Request })).Passkey;
    }

    /// <summary>Whose key the browser showed; null when it is nobody's, or not what was asked for.</summary>
    public async Task<(User User, UserPasskeyInfo Key)?> Shown(PasskeyAnswer answer, CancellationToken cancel)
    {
        if (await Open(answer, Guid.Empty, cancel) is not { } state) return null;
        var shown = await passkeys.PerformAssertionAsync(new() { CredentialJson = answer.Credential!, AssertionState = state, HttpContext = Request });
        return shown.Succeeded ? (shown.User, shown.Passkey) : null;
    }

    private IDataProtector Of(Guid userId) => protection.CreateProtector($"passkey of {userId}");

    private string Seal(string state, Guid userId) => Of(userId).Protect($"{clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture)} {state}");

    private async Task<string?> Open(PasskeyAnswer answer, Guid userId, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(answer.Credential)) return null;
        try
        {
            var parts = Of(userId).Unprotect(answer.Sealed ?? "").Split(' ', 2);
            if (clock.GetUtcNow().UtcTicks - long.Parse(parts[0], CultureInfo.InvariantCulture) > Limit.PasskeyOffers.Within.Ticks) return null;
            await tallies.Take(Limit.PasskeyOffers, answer.Sealed!, cancel);
            return parts[1];
        }
        // Not our seal or not for this user; or answered before.
        catch (Exception no) when (no is CryptographicException or LaterException) { return null; }
    }
}
