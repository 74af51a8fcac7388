using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>A coordinator, or who speaks for the organisation, says that a conditional yes is anchored at home, and where that is written.</summary>
[Needs(Permission.WriteActors)]
public sealed class AnchorConfirmation(SamhandlingDb db, OwnRows own, EligibilityNotice notice, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Confirmation.ReasonLength)] public string? AnchoredIn { get; set; }
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
        var answer = initiative.Anchor(confirmation, form.AnchoredIn, clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out _, out _)) await notice.Tell(initiative, was, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
