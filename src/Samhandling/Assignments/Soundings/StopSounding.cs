using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.Soundings;

/// <summary>An organisation that was asked in a sounding by mistake is asked no more.</summary>
[Needs(Permission.KeepAssignments)]
public sealed class StopSounding(SamhandlingDb db)
{
    public Task<SoundedOrganisation> Find(Guid soundedId, CancellationToken cancel = default) => db.SoundedOrganisations.Include(s => s.Sounding).Include(s => s.Organisation).Include(s => s.Answers).Where(s => s.Id == soundedId).OneAsync(cancel);

    /// <summary>Refused once it has answered: that stays.</summary>
    public async Task<Result<SoundedOrganisation>> Handle(Guid soundedId, CancellationToken cancel = default)
    {
        var sounded = await Find(soundedId, cancel);
        if (sounded.Answers.Count > 0) return new Refusal("", Texts.HasAnswered.With(sounded.Organisation!.Name));
        db.SoundedOrganisations.Remove(sounded);
        return await db.SaveAsync<SoundedOrganisation>(sounded, cancel);
    }
}
