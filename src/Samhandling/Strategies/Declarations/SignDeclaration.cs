using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Strategies.Declarations;

/// <summary>A coordinator, or who speaks for the organisation, signs for it. The signature is held against the organisation's mandates at once.</summary>
[Needs(Permission.WriteActors)]
public sealed class SignDeclaration(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }
    }

    public async Task<Result<DeclarationSignature>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var declaration = await db.Declarations.Include(d => d.Signatures).Where(d => d.Id == id).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(organisation.Id, cancel);
        var decision = new Decision(organisation.Id, null, declaration.Matter, null, default, clock.Today());
        var mandates = await db.Mandates.AsNoTracking().Where(m => m.GiverId == organisation.Id).ToListAsync(cancel);
        return await db.SaveDurablyAsync(declaration.Sign(organisation.Id, MandateCheck.Of(mandates, decision), decision), cancel);
    }
}
