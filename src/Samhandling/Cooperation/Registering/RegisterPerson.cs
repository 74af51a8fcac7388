using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Cooperation.Editions;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>A coordinator registers a person of the register, in what the person does for an organisation.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RegisterPerson(SamhandlingDb db, EditionSeats seats)
{
    public sealed class Form
    {
        public Guid EngagementId { get; set; }
    }

    /// <summary>Refused if the person is registered already.</summary>
    public async Task<Result<Registration>> Handle(Guid editionId, Form form, CancellationToken cancel = default)
    {
        var edition = await db.Editions.Include(e => e.Meeting).Where(e => e.Id == editionId).OneAsync(cancel);
        var act = await db.Engagements.Include(e => e.Person).Include(e => e.Organisation).Where(e => e.Id == form.EngagementId).OneAsync(cancel);
        var (person, email) = (act.PersonId, Registration.AddressOf(act.Person!.Email));
        if (await db.Registrations.AnyAsync(r => r.EditionId == editionId && (r.PersonId == person || (email != null && r.Email == email)), cancel)) return new Refusal("", Texts.IsRegisteredAlready);
        return await db.SaveDurablyAsync(await seats.Seat(edition, new(act.Person.Name, act.Organisation!.Name, act.OrganisationId, act.Organisation.PlaceId, email), person, cancel), cancel);
    }
}
