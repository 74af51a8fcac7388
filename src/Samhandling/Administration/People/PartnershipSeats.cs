using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Administration.People;

/// <summary>A person's seat, and all that decides what may be done about it.</summary>
/// <param name="Seat">The seat in this partnership.</param>
/// <param name="User">Whose it is.</param>
/// <param name="IsOnlyHere">Whether the account is this partnership's alone: no operator, and without a seat elsewhere. Of others a coordinator takes the seat and no more.</param>
public sealed record SeatedPerson(Seat Seat, User User, bool IsOnlyHere);

/// <summary>Who has a seat in the partnership of this visit.</summary>
public sealed class PartnershipSeats(SamhandlingDb db, Visit visit)
{
    /// <exception cref="NotFoundException">The partnership has no such seat.</exception>
    public async Task<SeatedPerson> Find(Guid seatId, CancellationToken cancel = default)
    {
        var here = visit.PartnershipId;
        var seat = await db.Seats.Where(s => s.Id == seatId && s.PartnershipId == here).OneAsync(cancel);
        var user = await db.Users.Where(u => u.Id == seat.UserId).OneAsync(cancel);
        return new(seat, user, !user.IsOperator && !await db.Seats.AnyAsync(s => s.UserId == user.Id && s.PartnershipId != seat.PartnershipId, cancel));
    }

    public bool IsOwn(SeatedPerson person) => person.User.Id == visit.Visitor?.Id;

    /// <summary>Takes the partnership to be changed with the seat, so that of two who change seats at one time one is refused.</summary>
    /// <returns>Why the seat must stay as it is: it is the last coordinator's. Null when it need not.</returns>
    public async Task<Refusal?> Loses(SeatedPerson coordinator, CancellationToken cancel = default)
    {
        var here = visit.PartnershipId;
        (await db.Partnerships.Where(p => p.Id == here).OneAsync(cancel)).SeatsChange();
        if (coordinator.Seat.Role is not Role.Coordinator) return null;
        var others = db.Seats.Where(s => s.PartnershipId == here && s.Role == Role.Coordinator && s.Id != coordinator.Seat.Id)
            .Join(db.Users, s => s.UserId, u => u.Id, (_, u) => u);
        return await others.AnyAsync(u => u.DisabledAt == null && u.PasswordHash != null, cancel) ? null : new("", Texts.LastCoordinator);
    }
}
