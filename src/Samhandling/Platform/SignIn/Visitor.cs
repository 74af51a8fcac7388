using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform.Data;

namespace Samhandling.Platform.SignIn;

/// <summary>A signed-in user as one request sees it, with all its seats.</summary>
public sealed record Visitor(Guid Id, string Name, bool IsOperator, IReadOnlyList<Visitor.Place> Seats)
{
    /// <summary>One of a visitor's seats.</summary>
    public sealed record Place(Guid PartnershipId, string Address, string Partnership, Role Role);

    /// <summary>Who sits at the machine itself, and so may run the instance.</summary>
    public static Visitor AtTheMachine { get; } = new(Guid.Empty, "", IsOperator: true, []);
}

public static class Visitors
{
    public const string IdClaim = ClaimTypes.NameIdentifier;
    public const string StampClaim = "stamp";

    /// <summary>The cookie says who, and by which stamp; whether that still holds is asked of the database.</summary>
    public static ClaimsIdentity Identity(User user) =>
        new([new(IdClaim, user.Id.ToString()), new(StampClaim, user.SecurityStamp ?? "")], IdentityConstants.ApplicationScheme, IdClaim, null);

    /// <summary>The visitor that a cookie stands for; null when there is none, when it was disabled or when its sessions were ended.</summary>
    public static async Task<Visitor?> VisitorAsync(this SamhandlingDb db, ClaimsPrincipal person, CancellationToken cancel)
    {
        if (!Guid.TryParse(person.FindFirstValue(IdClaim), out var id)) return null;
        var stamp = person.FindFirstValue(StampClaim);
        var user = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.SecurityStamp == stamp && u.DisabledAt == null, cancel);
        if (user is null) return null;
        var seats = await db.Seats.Where(s => s.UserId == id)
            .Join(db.Partnerships, s => s.PartnershipId, p => p.Id, (s, p) => new Visitor.Place(p.Id, p.Address, p.Name, s.Role)).ToListAsync(cancel);
        return new(user.Id, user.Name, user.IsOperator, [.. seats.OrderBy(s => s.Partnership, StringComparer.CurrentCulture)]);
    }
}
