using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.SoundingAnswers;

/// <summary>Who speaks for an organisation, or a coordinator who was told by telephone, answers a sounding for it. It is held against the organisation's mandates at once.</summary>
[Needs(Permission.WriteActors)]
public sealed class AnswerSounding(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    /// <exception cref="UnauthorizedAccessException">The visitor does not speak for the organisation.</exception>
    public async Task<SoundedOrganisation> Find(Guid soundedId, CancellationToken cancel = default)
    {
        var sounded = await db.SoundedOrganisations.Include(s => s.Sounding).Include(s => s.Organisation).Include(s => s.Answers).Where(s => s.Id == soundedId).OneAsync(cancel);
        await own.Ask(sounded.OrganisationId, cancel);
        return sounded;
    }

    /// <summary>Refused after the last day. What no mandate covers is taken, and marked.</summary>
    public async Task<Result<SoundedOrganisation>> Handle(Guid soundedId, AnswerForm form, CancellationToken cancel = default)
    {
        var sounded = await Find(soundedId, cancel);
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        var mandates = await db.Mandates.AsNoTracking().Where(m => m.GiverId == sounded.OrganisationId).ToListAsync(cancel);
        return await db.SaveDurablyAsync(sounded.Answer(form.Choice, form.Ceiling, form.Words, form.PersonId, decision => MandateCheck.Of(mandates, decision), clock.Today()), cancel);
    }
}
