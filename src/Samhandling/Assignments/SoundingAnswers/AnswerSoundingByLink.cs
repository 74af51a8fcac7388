using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Soundings;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.Sessions;

namespace Samhandling.Assignments.SoundingAnswers;

/// <summary>Whoever was asked for an organisation answers a sounding by the secret link, without signing in. It is held against that person's mandates at once.</summary>
[Needs(Permission.Nothing)]
public sealed class AnswerSoundingByLink(SamhandlingDb db, Tallies tallies, TimeProvider clock)
{
    /// <exception cref="NotFoundException">There is no such link here.</exception>
    /// <exception cref="LaterException">Too many links that do not exist were tried from here.</exception>
    public async Task<SoundedOrganisation> Find(string token, CancellationToken cancel = default)
    {
        var hash = Secret.HashOf(token);
        // Counted before the look and given back after a right one: only wrong links count.
        await tallies.TakeFromHere(Limit.WrongLinks, cancel: cancel);
        var link = await db.SoundingLinks.AsNoTracking().Where(l => l.Hash == hash).OneAsync(cancel);
        await tallies.GiveBackFromHere(Limit.WrongLinks, cancel: cancel);
        return await db.SoundedOrganisations.Include(s => s.Sounding).Include(s => s.Organisation).Include(s => s.Answers).Where(s => s.Id == link.SoundedId).OneAsync(cancel);
    }

    /// <summary>Refused after the last day. What no mandate covers is taken, and marked.</summary>
    public async Task<Result<SoundedOrganisation>> Handle(string token, AnswerForm form, CancellationToken cancel = default)
    {
        var sounded = await Find(token, cancel);
        var mandates = await db.Mandates.AsNoTracking().Where(m => m.GiverId == sounded.OrganisationId).ToListAsync(cancel);
        return await db.SaveDurablyAsync(sounded.Answer(form.Choice, form.Ceiling, form.Words, sounded.PersonId, decision => MandateCheck.Of(mandates, decision), clock.Today()), cancel);
    }
}
