using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.ContactPoints;

/// <summary>A coordinator says that a municipality is to have somebody for each matter. From that day a vacancy is counted.</summary>
[Needs(Permission.KeepRegister)]
public sealed class RequireContacts(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? PlaceId { get; set; }
    }

    public async Task<Result<Place>> Handle(Form form, CancellationToken cancel = default)
    {
        var place = await db.Places.Where(p => p.Id == form.PlaceId && p.Kind == PlaceKind.Municipality).OneAsync(cancel);
        var there = await db.ContactPoints.Where(c => c.PlaceId == place.Id).Select(c => c.Role).ToListAsync(cancel);
        var today = clock.Today();
        db.ContactPoints.AddRange(Enum.GetValues<ContactRole>().Except(there).Select(role => ContactPoint.Required(place.Id, role, today)));
        return await db.SaveAsync<Place>(place, cancel);
    }
}
