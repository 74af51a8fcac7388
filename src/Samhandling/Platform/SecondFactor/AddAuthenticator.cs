using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.SecondFactor;

/// <summary>A user ties an authenticator app to the account, by showing that it gives the right code. Other sessions end.</summary>
[Needs(Permission.OwnAccount)]
public sealed class AddAuthenticator(SamhandlingDb db, Visit visit, IDataProtectionProvider protection, TimeProvider clock)
{
    public sealed class Form
    {
        /// <summary>The key that was shown, sealed: only we can have made it, and only for this user.</summary>
        public string? Sealed { get; set; }

        [Needed] public string? Code { get; set; }
    }

    private IDataProtector Seal => protection.CreateProtector($"authenticator of {visit.Visitor!.Id}");

    /// <summary>A new key, sealed.</summary>
    public string NewKey() => Seal.Protect(Convert.ToHexString(RandomNumberGenerator.GetBytes(OneTimeCode.KeyBytes)));

    /// <summary>The key that is sealed; null when the seal is not ours.</summary>
    public byte[]? Open(string? key)
    {
        try { return Convert.FromHexString(Seal.Unprotect(key ?? "")); }
        catch (CryptographicException) { return null; }
    }

    /// <returns>The codes for when the app is lost.</returns>
    public async Task<Result<string[]>> Handle(Form form, CancellationToken cancel = default)
    {
        var (own, here) = (visit.Visitor!.Id, visit.Visitor.SessionId);
        if (await db.Authenticators.AnyAsync(a => a.UserId == own, cancel)) return new Refusal(nameof(Form.Code), Texts.IsThereAlready);
        if (Open(form.Sealed) is not { } key) return new Refusal(nameof(Form.Code), Texts.WrongCode);
        var app = new Authenticator { UserId = own, Key = key };
        if (!app.Accepts(form.Code!, clock.GetUtcNow())) return new Refusal(nameof(Form.Code), Texts.WrongCode);

        var codes = app.MakeRecoveryCodes();
        db.Authenticators.Add(app);
        var answer = await db.SaveDurablyAsync<string[]>(codes, cancel);
        if (answer.Try(out _, out _)) await db.Sessions.Where(s => s.UserId == own && s.Id != here).ExecuteDeleteAsync(cancel);
        return answer;
    }
}
