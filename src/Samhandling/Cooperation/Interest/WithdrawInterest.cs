using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Interest;

/// <summary>A coordinator, or who speaks for the organisation, takes its interest in a proposed group back.</summary>
[Needs(Permission.WriteActors)]
public sealed class WithdrawInterest(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public async Task<Result<DeclaredInterest>> Handle(Guid id, CancellationToken cancel = default)
    {
        var interest = await db.DeclaredInterests.Include(i => i.Proposal).Where(i => i.Id == id).OneAsync(cancel);
        await own.Ask(interest.OrganisationId, cancel);
        return await db.SaveDurablyAsync(interest.Proposal!.Withdraw(interest, clock.Today()), cancel);
    }
}
