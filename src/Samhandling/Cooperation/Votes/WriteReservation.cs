using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>Somebody writes an organisation's reservation against what was decided, in its words.</summary>
[Needs(Permission.WorkTogether)]
public sealed class WriteReservation(SamhandlingDb db, OpenBallots ballots)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }
        [Needed, AtMost(Reservation.TextLength)] public string? Text { get; set; }
    }

    /// <summary>Refused once the minutes are approved.</summary>
    public async Task<Result<Reservation>> Handle(Guid ballotId, Form form, CancellationToken cancel = default)
    {
        var ballot = await db.Ballots.Include(b => b.Reservations).Where(b => b.Id == ballotId).OneAsync(cancel);
        if (!(await ballots.Under(ballot.PointId, cancel)).Try(out _, out var refusal)) return refusal;
        await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        return await db.SaveDurablyAsync(ballot.Reserve(form.OrganisationId!.Value, form.Text), cancel);
    }
}
