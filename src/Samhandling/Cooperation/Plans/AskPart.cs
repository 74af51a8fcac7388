using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Plans;

/// <summary>Somebody asks an organisation to take part in an effort. Whether it does, it says itself.</summary>
[Needs(Permission.WorkTogether)]
public sealed class AskPart(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }
    }

    /// <summary>Refused for one that is asked already.</summary>
    public async Task<Result<EffortPart>> Handle(Guid effortId, Form form, CancellationToken cancel = default)
    {
        var effort = await db.Efforts.Include(e => e.Parts).Where(e => e.Id == effortId).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        if (effort.Parts.Exists(p => p.OrganisationId == organisation.Id)) return new Refusal(nameof(Form.OrganisationId), Texts.IsAskedAlready.With(organisation.Name));
        EffortPart part = new() { EffortId = effortId, OrganisationId = organisation.Id, SaidOn = clock.Today() };
        effort.Parts.Add(part);
        return await db.SaveAsync<EffortPart>(part, cancel);
    }
}
