using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Votes;

/// <summary>Votes and reservations whose words name a person. Erased, the person's name is left out of them.</summary>
public sealed class HeldByVotes(SamhandlingDb db) : IPersonalData
{
    public async Task<IReadOnlyList<HeldData>> Of(Subject subject, CancellationToken cancel) =>
    [
        .. (await Matters(subject, cancel)).Select(b => new HeldData(Texts.Votes, Texts.RowBallot, b.Matter)),
        .. (await Reserved(subject, cancel)).Select(r => new HeldData(Texts.Votes, Texts.RowReservation, r.Text)),
    ];

    public async Task Erase(Subject subject, CancellationToken cancel)
    {
        foreach (var ballot in await Matters(subject, cancel)) ballot.LeaveOut(subject);
        foreach (var reservation in await Reserved(subject, cancel)) reservation.LeaveOut(subject);
    }

    private async Task<List<Ballot>> Matters(Subject subject, CancellationToken cancel) => [.. (await db.Ballots.OrderBy(b => b.Id).ToListAsync(cancel)).Where(b => subject.IsIn(b.Matter))];

    private async Task<List<Reservation>> Reserved(Subject subject, CancellationToken cancel) => [.. (await db.Reservations.OrderBy(r => r.Id).ToListAsync(cancel)).Where(r => subject.IsIn(r.Text))];
}
