using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Editions;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>A coordinator writes in somebody who has said in another way that they come.</summary>
[Needs(Permission.KeepGroups)]
public sealed class AddRegistration(SamhandlingDb db, EditionSeats seats)
{
    /// <summary>Refused if the address is registered already.</summary>
    public async Task<Result<Registration>> Handle(Guid editionId, KnownRegistrationForm form, CancellationToken cancel = default)
    {
        var edition = await db.Editions.Include(e => e.Meeting).Where(e => e.Id == editionId).OneAsync(cancel);
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        if (form.OrganisationId is { } organisation) await db.Organisations.Where(o => o.Id == organisation).OneAsync(cancel);
        var email = Registration.AddressOf(form.Email);
        if (email is not null && await db.Registrations.AnyAsync(r => r.EditionId == editionId && r.Email == email, cancel)) return new Refusal(nameof(form.Email), Texts.IsRegisteredAlready);
        return await db.SaveDurablyAsync(await seats.Seat(edition, form.Facts(form.OrganisationId), cancel: cancel), cancel);
    }
}
