using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Initiatives;

/// <summary>A coordinator, or who speaks for the organisation, says that it puts in an amount. It is held against the organisation's mandates at once.</summary>
[Needs(Permission.WriteActors)]
public sealed class ConfirmInitiative(SamhandlingDb db, OwnRows own, EligibilityNotice notice, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }

        /// <summary>Who has said yes; null where that is not told.</summary>
        public Guid? PersonId { get; set; }
        [Needed] public long? Amount { get; set; }
    }

    public async Task<Result<Confirmation>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var initiative = await db.Initiatives.Include(i => i.Confirmations).ThenInclude(c => c.Organisation).Where(i => i.Id == id).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(organisation.Id, cancel);
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        var was = initiative.IsEligible;
        var decision = new Decision(organisation.Id, form.PersonId, initiative.Topic, form.Amount, initiative.Currency, clock.Today());
        var mandates = await db.Mandates.AsNoTracking().Where(m => m.GiverId == organisation.Id).ToListAsync(cancel);
        var answer = initiative.Confirm(organisation, form.PersonId, form.Amount!.Value, MandateCheck.Of(mandates, decision), decision, clock.GetUtcNow().UtcDateTime);
        if (answer.Try(out _, out _)) await notice.Tell(initiative, was, cancel);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
