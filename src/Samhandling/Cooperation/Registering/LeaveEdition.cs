using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Cooperation.Registering;

/// <summary>Whoever has registered gives the seat back by the link in the letter. All that was written is deleted, and who has waited longest moves up.</summary>
[Needs(Permission.Nothing)]
public sealed class LeaveEdition(SamhandlingDb db, EditionSeats seats, Tallies tallies)
{
    /// <exception cref="NotFoundException">There is no such link here, or it was used.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<Registration> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var registration = await db.Registrations.Include(r => r.Edition!.Meeting).Where(r => r.LinkHash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return registration;
    }

    public async Task<Result<Registration>> Handle(string token, CancellationToken cancel = default)
    {
        for (var tries = 1; ; tries++)
        {
            var registration = await Find(token, cancel);
            db.Registrations.Remove(registration);
            await seats.MoveUp(registration.Edition!, registration, cancel);
            var answer = await db.SaveDurablyAsync<Registration>(registration, cancel);
            if (answer.Try(out _, out var clash) || !clash.IsClash || tries == EditionSeats.Tries) return answer;
        }
    }
}
