using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Places;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>A coordinator mends what somebody wrote when they registered, and says which organisation of the register is meant.</summary>
[Needs(Permission.KeepGroups)]
public sealed class DescribeRegistration(SamhandlingDb db)
{
    public Task<Registration> Find(Guid id, CancellationToken cancel = default) => db.Registrations.Include(r => r.Edition!.Meeting).Where(r => r.Id == id && r.Name != null).OneAsync(cancel);

    /// <summary>Refused if another has changed it since the form was opened, or the address is another's.</summary>
    public async Task<Result<Registration>> Handle(Guid id, KnownRegistrationForm form, CancellationToken cancel = default)
    {
        var registration = await Find(id, cancel);
        if (form.Version != registration.Version) return Refusal.Clash;
        if (form.PlaceId is { } place) await db.Places.Where(p => p.Id == place).OneAsync(cancel);
        if (form.OrganisationId is { } organisation) await db.Organisations.Where(o => o.Id == organisation).OneAsync(cancel);
        var (email, edition) = (Registration.AddressOf(form.Email), registration.EditionId);
        if (email is not null && await db.Registrations.AnyAsync(r => r.EditionId == edition && r.Email == email && r.Id != id, cancel)) return new Refusal(nameof(form.Email), Texts.IsRegisteredAlready);
        return await db.SaveAsync(registration.Change(form.Facts(form.OrganisationId)), cancel);
    }
}
