using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.SecondFactor;

/// <summary>A user parts the account from the authenticator app, by the password: who finds an open browser cannot.</summary>
[Needs(Permission.OwnAccount)]
public sealed class RemoveAuthenticator(SamhandlingDb db, Visit visit, PasswordHashing hashing, Limiting.Tallies tallies)
{
    public sealed class Form
    {
        [Needed, System.ComponentModel.DataAnnotations.DataType(System.ComponentModel.DataAnnotations.DataType.Password)] public string? Password { get; set; }
    }

    public async Task<Result<User>> Handle(Form form, CancellationToken cancel = default)
    {
        var (own, here) = (visit.Visitor!.Id, visit.Visitor.SessionId);
        var user = await db.Users.Where(u => u.Id == own).OneAsync(cancel);
        await tallies.TakeFromHere(Limiting.Limit.SignInsToOneAccount, own.ToString(), cancel);
        if (!await hashing.IsRight(user, form.Password!, cancel)) return new Refusal(nameof(Form.Password), Texts.WrongPassword);
        await tallies.GiveBackFromHere(Limiting.Limit.SignInsToOneAccount, own.ToString(), cancel);
        db.RemoveRange(await db.Authenticators.Where(a => a.UserId == own).ToListAsync(cancel));
        await db.Sessions.Where(s => s.UserId == own && s.Id != here).ExecuteDeleteAsync(cancel);
        return await db.SaveDurablyAsync<User>(user, cancel);
    }
}
