using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Editions;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;

namespace Samhandling.Cooperation.Registering;

/// <summary>Anybody registers for an edition by its open page, without an account. Who registers twice by one address is registered once, and is written to once more: nobody learns here who else is.</summary>
[Needs(Permission.Nothing)]
public sealed class RegisterForEdition(SamhandlingDb db, EditionSeats seats, Tallies tallies, TimeProvider clock)
{
    /// <summary>The edition with its meeting.</summary>
    /// <exception cref="NotFoundException">There is no such edition here, or it is not for all.</exception>
    public Task<Edition> Find(Guid editionId, CancellationToken cancel = default) => db.Editions.Include(e => e.Meeting).Include(e => e.MeetingPlace).ThenInclude(p => p!.Owner).Where(e => e.Id == editionId && e.IsPublic).OneAsync(cancel);

    /// <summary>Refused when registration is closed, or without an address.</summary>
    /// <exception cref="LaterException">Too many have registered from here, or by this address.</exception>
    public async Task<Result<Edition>> Handle(Guid editionId, RegistrationForm form, CancellationToken cancel = default)
    {
        if (Registration.AddressOf(form.Email) is not { } email) return new Refusal(nameof(form.Email), Texts.AddressIsNeeded);
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        await tallies.TakeFromHere(Limit.Registrations, cancel: cancel);
        await tallies.Take(Limit.RegistrationsByOneAddress, $"{editionId} {email}", cancel);
        for (var tries = 1; ; tries++)
        {
            var edition = await Find(editionId, cancel);
            if (!edition.IsOpen(clock.Today())) return new Refusal("", Texts.IsClosed);
            if (await db.Registrations.FirstOrDefaultAsync(r => r.EditionId == editionId && r.Email == email, cancel) is { } earlier) await seats.Write(edition, earlier, cancel);
            else if (!(await seats.Seat(edition, form.Facts(null), cancel: cancel)).Try(out _, out var refusal)) return refusal;
            var answer = await db.SaveDurablyAsync<Edition>(edition, cancel);
            if (answer.Try(out _, out var clash) || !clash.IsClash || tries == EditionSeats.Tries) return answer;
        }
    }
}
