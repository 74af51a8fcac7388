using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.SignIn;

/// <summary>The operator lets a user into the instance, or into one more partnership, and gets the link for the user to set a password with.</summary>
[Needs(Permission.RunInstance)]
public sealed class AddUser(SamhandlingDb db, UserManager<User> users, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(User.EmailLength)] public string? Email { get; set; }
        [AtMost(User.NameLength)] public string? Name { get; set; }
        public string? Partnership { get; set; }
        public Role Role { get; set; }
    }

    /// <param name="form">Who, and what where.</param>
    /// <param name="isOperator">Whether the user shall run the instance. No field of the form, so that no page can give it by mistake.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>The token of the link.</returns>
    public async Task<Result<string>> Handle(Form form, bool isOperator = false, CancellationToken cancel = default)
    {
        if (!form.Email!.Contains('@', StringComparison.Ordinal)) return new Refusal(nameof(Form.Email), Texts.NoAddress.With(form.Email));
        var partnership = await db.Partnerships.SingleOrDefaultAsync(p => p.Address == form.Partnership, cancel);
        if (partnership is null && form.Partnership is not null) return new Refusal(nameof(Form.Partnership), Texts.NoPartnership.With(form.Partnership));

        var user = await users.FindByEmailAsync(form.Email) ?? await Create(form);
        user.IsOperator |= isOperator;
        if (partnership is not null) await Seat(user, partnership, form.Role, cancel);
        var (link, token) = PasswordLink.For(user.Id, clock.GetUtcNow().UtcDateTime);
        db.PasswordLinks.Add(link);
        return await db.SaveDurablyAsync<string>(token, cancel);
    }

    private async Task<User> Create(Form form)
    {
        var user = User.Called(form.Name ?? form.Email!, form.Email!);
        var created = await users.CreateAsync(user);
        return created.Succeeded ? user : throw new InvalidOperationException(string.Join(' ', created.Errors.Select(e => e.Description)));
    }

    private async Task Seat(User user, Partnership partnership, Role role, CancellationToken cancel)
    {
        if (await db.Seats.SingleOrDefaultAsync(s => s.UserId == user.Id && s.PartnershipId == partnership.Id, cancel) is { } seat)
            seat.Becomes(role);
        else
            db.Seats.Add(new() { UserId = user.Id, PartnershipId = partnership.Id, Role = role });
    }
}
