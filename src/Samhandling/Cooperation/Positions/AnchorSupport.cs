using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>A coordinator, or who speaks for the organisation, says that what it said of a position is anchored at home, and where that is written.</summary>
[Needs(Permission.WriteActors)]
public sealed class AnchorSupport(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(PositionVoice.ReasonLength)] public string? AnchoredIn { get; set; }
    }

    public async Task<PositionVoice> Find(Guid id, CancellationToken cancel = default)
    {
        var voice = await db.PositionVoices.Include(v => v.Organisation).Include(v => v.Position).Where(v => v.Id == id).OneAsync(cancel);
        await own.Ask(voice.OrganisationId, cancel);
        return voice;
    }

    public async Task<Result<PositionVoice>> Handle(Guid id, Form form, CancellationToken cancel = default) =>
        await db.SaveDurablyAsync((await Find(id, cancel)).Anchor(form.AnchoredIn, clock.GetUtcNow().UtcDateTime), cancel);
}
