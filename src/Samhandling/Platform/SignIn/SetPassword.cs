using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SignIn;

/// <summary>A user sets a password by a link made for that. The user's sessions end, and all other such links.</summary>
[Needs(Permission.Nothing)]
public sealed class SetPassword(SamhandlingDb db, PasswordHashing hashing, Tallies tallies, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, DataType(DataType.Password)] public string? Password { get; set; }
        [Needed, DataType(DataType.Password)] public string? Again { get; set; }
    }

    /// <summary>The user that the link is for.</summary>
    /// <exception cref="NotFoundException">The link is unknown, used or too old.</exception>
    /// <exception cref="LaterException">Too many such links were tried from here.</exception>
    public async Task<User> WhoseIs(string token, CancellationToken cancel = default)
    {
        var link = await Find(token, cancel);
        return await db.Users.Where(u => u.Id == link.UserId && u.DisabledAt == null).OneAsync(cancel);
    }

    public async Task<Result<User>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        var user = await WhoseIs(token, cancel);
        if (!string.Equals(form.Password, form.Again, StringComparison.Ordinal)) return new Refusal(nameof(Form.Again), Texts.NotTheSame);
        if (PasswordRules.Fault(form.Password!, await About(user, cancel)) is { } fault) return new Refusal(nameof(Form.Password), fault);

        await Find(token, cancel);
        foreach (var link in await db.PasswordLinks.Where(l => l.UserId == user.Id && l.UsedAt == null).ToListAsync(cancel)) link.Use(clock.GetUtcNow().UtcDateTime);
        user.Takes(await hashing.Hash(form.Password!, cancel));
        return await db.SaveDurablyAsync<User>(user, cancel);
    }

    private async Task<IEnumerable<string>> About(User user, CancellationToken cancel) =>
        [user.Name, user.Email!, .. await db.Seats.Where(s => s.UserId == user.Id).Join(db.Partnerships, s => s.PartnershipId, p => p.Id, (_, p) => p.Name + " " + p.Address).ToListAsync(cancel)];

    // Counted before the look and given back after a right one: only wrong links count.
    private async Task<PasswordLink> Find(string token, CancellationToken cancel)
    {
        var (hash, now) = (Secret.HashOf(token), clock.GetUtcNow().UtcDateTime);
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.PasswordLinks.Where(l => l.Hash == hash).OneAsync(cancel);
        if (!link.Opens(now)) throw new NotFoundException();
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return link;
    }
}
