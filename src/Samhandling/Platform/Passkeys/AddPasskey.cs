using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Passkeys;

/// <summary>A user adds a passkey to the own account, with which to sign in without password.</summary>
[Needs(Permission.OwnAccount)]
public sealed class AddPasskey(SamhandlingDb db, Visit visit, PasskeyOffers offers)
{
    /// <summary>More than anybody has devices.</summary>
    public const int Most = 20;

    public sealed class Form : PasskeyAnswer
    {
        [Needed, AtMost(Passkey.NameLength)] public string? Name { get; set; }
    }

    public async Task<PasskeyOffer> Offer(CancellationToken cancel = default) => await offers.ToMake(await Own(cancel));

    public async Task<Result<Passkey>> Handle(Form form, CancellationToken cancel = default)
    {
        var user = await Own(cancel);
        if (await db.Passkeys.CountAsync(p => p.UserId == user.Id, cancel) >= Most) return new Refusal("", Texts.TooMany.With(Most));
        if (await offers.Made(user.Id, form, cancel) is not { } made) return new Refusal("", Texts.NotMade);
        var passkey = Passkey.Of(user.Id, form.Name!.Trim(), made);
        db.Passkeys.Add(passkey);
        return await db.SaveDurablyAsync<Passkey>(passkey, cancel);
    }

    private Task<User> Own(CancellationToken cancel)
    {
        var own = visit.Visitor!.Id;
        return db.Users.Where(u => u.Id == own).OneAsync(cancel);
    }
}
