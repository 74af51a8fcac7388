using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.SignIn;

namespace Samhandling.Administration.People;

/// <summary>Those who sign in.</summary>
public sealed class KeptUsers(SamhandlingDb db, Visit visit) : IKeepPersons
{
    public async Task<IReadOnlyList<Kept>> All(CancellationToken cancel) =>
        [new(Texts.People, visit.May(Permission.ManagePeople) ? visit.Address("people") : null, Texts.PeoplePurpose, Texts.PeopleBasis, await db.Seats.CountAsync(s => s.PartnershipId == visit.PartnershipId, cancel), null)];
}
