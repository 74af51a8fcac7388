using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.SignIn;

namespace Samhandling.Administration.People;

/// <summary>A coordinator gives a person a seat. One who has no account yet gets a link to choose a password with; anybody else signs in as before.</summary>
[Needs(Permission.ManagePeople)]
public sealed class InvitePerson(SamhandlingDb db, UserManager<User> users, Visit visit, Tallies tallies, SendLink send, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(User.NameLength)] public string? Name { get; set; }
        [Needed, AtMost(User.EmailLength)] public string? Email { get; set; }
        public Role Role { get; set; }
    }

    /// <param name="Name">Who was invited.</param>
    /// <param name="Path">The address of the link, told this once; null for one who needs none.</param>
    public sealed record Invited(string Name, string? Path);

    /// <exception cref="LaterException">The partnership invited too many today.</exception>
    public async Task<Result<Invited>> Handle(Form form, CancellationToken cancel = default)
    {
        var email = form.Email!.Trim();
        if (!email.Contains('@', StringComparison.Ordinal)) return new Refusal(nameof(Form.Email), Texts.NoAddress);
        if (!Enum.IsDefined(form.Role)) return new Refusal(nameof(Form.Role), Texts.NoRole);
        await tallies.Take(Limit.Invitations, visit.PartnershipId.ToString(), cancel);

        var user = await users.FindByEmailAsync(email) ?? await Add(form.Name!, email);
        if (user.Id == visit.Visitor?.Id) return new Refusal(nameof(Form.Email), Texts.Yourself);
        var person = await Seat(user, form.Role, cancel);
        if (person is null) return new Refusal(nameof(Form.Email), Texts.IsHereAlready);
        var path = user is { PasswordHash: null, DisabledAt: null } && person.IsOnlyHere ? await Link(user, form.Role, cancel) : null;
        return await db.SaveDurablyAsync<Invited>(new Invited(user.Name, path), cancel);
    }

    private async Task<User> Add(string name, string email)
    {
        var user = User.Called(name, email);
        user.Language = CultureInfo.CurrentUICulture.Name;
        await users.UpdateNormalizedEmailAsync(user);
        await users.UpdateNormalizedUserNameAsync(user);
        db.Users.Add(user);
        return user;
    }

    /// <summary>The seat, new or, for one who was invited and has not come yet, as it was; null for one who sits there.</summary>
    private async Task<SeatedPerson?> Seat(User user, Role role, CancellationToken cancel)
    {
        var here = visit.PartnershipId;
        if (await db.Seats.SingleOrDefaultAsync(s => s.UserId == user.Id && s.PartnershipId == here, cancel) is not { } seat)
            db.Seats.Add(seat = new() { UserId = user.Id, PartnershipId = here, Role = role });
        else if (user.PasswordHash is not null)
            return null;
        else
            seat.Becomes(role);
        var elsewhere = await db.Seats.AnyAsync(s => s.UserId == user.Id && s.PartnershipId != here, cancel);
        return new(seat, user, !user.IsOperator && !elsewhere);
    }

    private async Task<string> Link(User user, Role role, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var old in await db.PasswordLinks.Where(l => l.UserId == user.Id && l.UsedAt == null).ToListAsync(cancel)) old.Use(now);
        var (link, token) = PasswordLink.For(user.Id, now);
        db.PasswordLinks.Add(link);
        await send.Invite(user, role, PasswordLink.PathOf(token), link.ExpiresAt, cancel);
        return PasswordLink.PathOf(token);
    }
}
