using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Registering;

/// <summary>A coordinator takes away one who does not come. Who has waited longest moves up.</summary>
[Needs(Permission.KeepGroups)]
public sealed class RemoveRegistration(SamhandlingDb db, EditionSeats seats)
{
    public Task<Registration> Find(Guid id, CancellationToken cancel = default) => db.Registrations.Include(r => r.Edition!.Meeting).Where(r => r.Id == id).OneAsync(cancel);

    public async Task<Result<Registration>> Handle(Guid id, CancellationToken cancel = default)
    {
        var registration = await Find(id, cancel);
        db.Registrations.Remove(registration);
        await seats.MoveUp(registration.Edition!, registration, cancel);
        return await db.SaveDurablyAsync<Registration>(registration, cancel);
    }
}
