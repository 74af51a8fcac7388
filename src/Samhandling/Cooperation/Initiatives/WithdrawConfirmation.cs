using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>A coordinator, or who speaks for the organisation, takes an organisation's yes back. That it was said stays.</summary>
[Needs(Permission.WriteActors)]
public sealed class WithdrawConfirmation(SamhandlingDb db, OwnRows own, EligibilityNotice notice, TimeProvider clock)
{
    public sealed class Form
    {
        [AtMost(Confirmation.ReasonLength)] public string? Reason { get; set; }
    }

    public async Task<Confirmation> Find(Guid id, CancellationToken cancel = default)
    {
        var confirmation = await db.Confirmations.Include(c => c.Organisation).Include(c => c.Initiative).ThenInclude(i => i!.Confirmations).ThenInclude(c => c.Organisation).Where(c => c.Id == id).OneAsync(cancel);
        await own.Ask(confirmation.OrganisationId, cancel);
        return confirmation;
    }

    public async Task<Result<Confirmation>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var confirmation = await Find(id, cancel);
        var initiative = confirmation.Initiative!;
        var was = initiative.IsEligible;
        var answer = initiative.Withdraw(confirmation, form.Reason, clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out _, out _)) await notice.Tell(initiative, was, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
