using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>Who may vote under a point, and how many must take part.</summary>
/// <param name="Seats">The seats that vote: a deputy votes for the seat that it stands in for. None for a meeting of no group.</param>
/// <param name="Needed">Null where the group has no rule.</param>
public sealed record Voting(AgendaPoint Point, IReadOnlyList<Organisation> Seats, int? Needed);

/// <summary>Votes as long as the minutes are open.</summary>
public sealed class OpenBallots(SamhandlingDb db, OpenMinutes minutes)
{
    /// <summary>Refused when the minutes are approved.</summary>
    public async Task<Result<Voting>> Under(Guid pointId, CancellationToken cancel = default)
    {
        if (!(await minutes.Point(pointId, cancel)).Try(out var point, out var refusal)) return refusal;
        var (group, day) = (point.Meeting!.GroupId, point.Meeting.Day);
        if (group is null) return new Voting(point, [], null);
        var seats = await db.GroupSeats.AsNoTracking().On(day).Include(s => s.Organisation).Where(s => s.GroupId == group && s.Part != SeatPart.Deputy).ToListAsync(cancel);
        var rule = await db.QuorumRules.AsNoTracking().FirstOrDefaultAsync(r => r.GroupId == group, cancel);
        return new Voting(point, [.. seats.OrderBy(s => s.Organisation!.Name, StringComparer.CurrentCulture).ThenBy(s => s.Id).Select(s => s.Organisation!)], rule?.Of(seats.Count));
    }
}
