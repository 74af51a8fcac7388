using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Persons;

/// <summary>A coordinator, or a partner for its own organisation, says what a person does for an organisation.</summary>
[Needs(Permission.WriteActors)]
public sealed class EngagePerson(SamhandlingDb db, OwnRows own)
{
    public async Task<Result<Engagement>> Handle(Guid personId, EngagementForm form, CancellationToken cancel = default)
    {
        await db.Persons.Where(p => p.Id == personId).OneAsync(cancel);
        await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(form.OrganisationId!.Value, cancel);
        var answer = form.For(personId);
        if (answer.Try(out var engagement, out _)) db.Engagements.Add(engagement);
        return await db.SaveAsync(answer, cancel);
    }
}
