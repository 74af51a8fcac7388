using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Seats;

/// <summary>A seat as it is shown today.</summary>
/// <param name="Seat">With its group, its organisation and its person.</param>
/// <param name="Title">What the person does for the organisation, if the register says so.</param>
/// <param name="Left">The last day on which the person acted for it; null while the person does, or where the register does not know.</param>
/// <param name="IsOn">Whether the seat is one of today.</param>
public sealed record SeenSeat(GroupSeat Seat, string? Title, DateOnly? Left, bool IsOn)
{
    public bool IsVacant => IsOn && (Seat.PersonId is null || Left is not null);
}

/// <summary>Reads seats with what the register knows of those who have them, in two statements however many there are.</summary>
public sealed class SeatReading(SamhandlingDb db, TimeProvider clock)
{
    /// <summary>A deputy stands right after whom it is for; otherwise leader, secretary, members, each by organisation.</summary>
    public async Task<IReadOnlyList<SeenSeat>> Of(IQueryable<GroupSeat> seats, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var read = await seats.AsNoTracking().Include(s => s.Group).Include(s => s.Organisation).Include(s => s.Person).ToListAsync(cancel);
        var persons = read.Select(s => s.PersonId).OfType<Guid>().Distinct().ToList();
        var acts = (await db.Engagements.AsNoTracking().Where(e => persons.Contains(e.PersonId)).ToListAsync(cancel)).ToLookup(e => (e.PersonId, e.OrganisationId));
        return
        [
            .. read.Select(s => Seen(s, s.PersonId is { } person ? [.. acts[(person, s.OrganisationId)]] : [], today))
                .OrderBy(s => Head(s).Group!.Name, StringComparer.CurrentCulture).ThenBy(s => Head(s).Part).ThenBy(s => Head(s).Organisation!.Name, StringComparer.CurrentCulture).ThenBy(s => Head(s).Id)
                .ThenBy(s => s.Seat.Part is SeatPart.Deputy).ThenBy(s => s.Seat.From ?? DateOnly.MinValue).ThenBy(s => s.Seat.Id),
        ];

        GroupSeat Head(SeenSeat seen) => read.Find(s => s.Id == seen.Seat.DeputyForId) ?? seen.Seat;
    }

    private static SeenSeat Seen(GroupSeat seat, List<Engagement> acts, DateOnly today)
    {
        // The last of them, where several have ended.
        var act = acts.Find(a => a.IsOn(today)) ?? acts.MaxBy(a => a.To);
        return new(seat, act?.Title, act is { To: { } left } && left < today ? left : null, seat.IsOn(today));
    }
}
