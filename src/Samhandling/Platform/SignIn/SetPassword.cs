using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.SignIn;

/// <summary>A user sets a password by a link made for that. The user's sessions end.</summary>
[Needs(Permission.Nothing)]
public sealed class SetPassword(SamhandlingDb db, IPasswordHasher<User> hasher, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, DataType(DataType.Password)] public string? Password { get; set; }
        [Needed, DataType(DataType.Password)] public string? Again { get; set; }
    }

    /// <summary>The user that the link is for.</summary>
    /// <exception cref="NotFoundException">The link is unknown, used or too old.</exception>
    public async Task<User> WhoseIs(string token, CancellationToken cancel = default)
    {
        var link = await Find(token, cancel);
        return await db.Users.Where(u => u.Id == link.UserId).OneAsync(cancel);
    }

    public async Task<Result<User>> Handle(string token, Form form, CancellationToken cancel = default)
    {
        var user = await WhoseIs(token, cancel);
        if (!string.Equals(form.Password, form.Again, StringComparison.Ordinal)) return new Refusal(nameof(Form.Again), Texts.NotTheSame);
        if (form.Password!.Length < UserRules.PasswordLength) return new Refusal(nameof(Form.Password), Texts.TooShort.With(UserRules.PasswordLength));

        (await Find(token, cancel)).Use(clock.GetUtcNow().UtcDateTime);
        user.Takes(hasher.HashPassword(user, form.Password));
        return await db.SaveDurablyAsync<User>(user, cancel);
    }

    private async Task<PasswordLink> Find(string token, CancellationToken cancel)
    {
        var (hash, now) = (Secret.HashOf(token), clock.GetUtcNow().UtcDateTime);
        var link = await db.PasswordLinks.Where(l => l.Hash == hash).OneAsync(cancel);
        return link.Opens(now) ? link : throw new NotFoundException();
    }
}
