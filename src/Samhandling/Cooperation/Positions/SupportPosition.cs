using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Positions;

/// <summary>A coordinator, or who speaks for the organisation, says that it stands behind a position, or why it does not. It is held against the organisation's mandates at once.</summary>
[Needs(Permission.WriteActors)]
public sealed class SupportPosition(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed] public Guid? OrganisationId { get; set; }

        /// <summary>Who has said it; null where that is not told.</summary>
        public Guid? PersonId { get; set; }
        public bool IsDissent { get; set; }
        [AtMost(PositionVoice.WordsLength)] public string? Words { get; set; }

        /// <summary>The wording that was read: what is said of it is not said of another.</summary>
        public int WordingNumber { get; set; }
    }

    /// <summary>Refused if there is another wording since the form was opened.</summary>
    public async Task<Result<PositionVoice>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var position = await db.Positions.Where(p => p.Id == id).OneAsync(cancel);
        var organisation = await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(organisation.Id, cancel);
        if (form.PersonId is { } person) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        if (form.WordingNumber != position.WordingNumber) return new Refusal("", Texts.OtherWording);
        var decision = new Decision(organisation.Id, form.PersonId, position.Topic, null, default, clock.Today());
        var mandates = await db.Mandates.AsNoTracking().Where(m => m.GiverId == organisation.Id).ToListAsync(cancel);
        var answer = position.Hear(organisation, form.PersonId, form.IsDissent, form.Words, MandateCheck.Of(mandates, decision), decision, clock.GetUtcNow().UtcDateTime);
        return await db.SaveDurablyAsync(answer, cancel);
    }
}
