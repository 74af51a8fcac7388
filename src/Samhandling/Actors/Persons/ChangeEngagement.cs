using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Persons;

/// <summary>A coordinator, or the organisation's own partner, mends or ends what a person does for an organisation.</summary>
[Needs(Permission.WriteActors)]
public sealed class ChangeEngagement(SamhandlingDb db, OwnRows own)
{
    public async Task<Engagement> Find(Guid id, CancellationToken cancel = default)
    {
        var engagement = await db.Engagements.Include(e => e.Person).Include(e => e.Organisation).Where(e => e.Id == id).OneAsync(cancel);
        await own.Ask(engagement.OrganisationId, cancel);
        return engagement;
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Engagement>> Handle(Guid id, EngagementForm form, CancellationToken cancel = default)
    {
        var engagement = await Find(id, cancel);
        return form.Version != engagement.Version ? Refusal.Clash : await db.SaveAsync(form.Onto(engagement), cancel);
    }
}
