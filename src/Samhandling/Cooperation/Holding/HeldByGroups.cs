using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Cooperation.Representation;
using Samhandling.Cooperation.Seats;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Holding;

/// <summary>What groups hold of a person: the seats, the mandates, and what the person has told of other bodies' groups. Erased, the person leaves the seats vacant and the mandates go, as the register lets go of all that points at the person.</summary>
public sealed class HeldByGroups(SamhandlingDb db, SeatReading reading) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel)
    {
        var seats = await reading.Of(db.GroupSeats.Where(s => s.PersonId == subject.Id), cancel);
        var mandates = await db.Mandates.AsNoTracking().Include(m => m.Giver).Where(m => m.PersonId == subject.Id).OrderBy(m => m.Id).ToListAsync(cancel);
        var said = await db.Confirmations.AsNoTracking().Include(c => c.Initiative).Include(c => c.Organisation).Where(c => c.PersonId == subject.Id).OrderBy(c => c.Id).ToListAsync(cancel);
        var reports = await Reports(subject, cancel);
        return
        [
            .. seats.Select(s => new HeldData(s.Seat.Group!.Name, s.Seat.Part.Text(), $"{s.Seat.Organisation!.Name}, {ActorWords.Period(s.Seat.From, s.Seat.To)}")),
            .. mandates.Select(m => new HeldData(Mandates.Texts.RowMandate, m.Giver!.Name, $"{m.Scope()}, {m.CeilingText()}, {ActorWords.Period(m.From, m.To)}")),
            .. said.Select(c => new HeldData(c.Initiative!.Title, Initiatives.Texts.RowConfirmation, $"{c.Organisation!.Name}, {Money.Text(c.Amount, c.Initiative.Currency)}")),
            .. reports.Select(r => new HeldData(r.Seat!.Group!.Name, Representation.Texts.RowReport, r.Text!)),
        ];
    }

    /// <summary>What was told stays the partnership's; where it names the person it goes.</summary>
    public async Task Erase(Subject subject, CancellationToken cancel) => db.ReportBacks.RemoveRange((await Reports(subject, cancel)).Where(r => subject.IsIn(r.Text!)));

    private async Task<List<ReportBack>> Reports(Subject subject, CancellationToken cancel) =>
        [.. (await db.ReportBacks.Include(r => r.Seat!.Group).Where(r => r.Text != null).ToListAsync(cancel)).Where(r => r.Seat!.PersonId == subject.Id || subject.IsIn(r.Text!))];
}
