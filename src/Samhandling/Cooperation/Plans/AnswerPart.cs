using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Cooperation.Plans;

/// <summary>A coordinator, or who speaks for the organisation, says what its part of an effort is and how far it has come.</summary>
[Needs(Permission.WriteActors)]
public sealed class AnswerPart(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        public PartState State { get; set; }
        public long? Pays { get; set; }
        [AtMost(EffortPart.DoesLength)] public string? Does { get; set; }
        [AtMost(EffortPart.ReasonLength)] public string? Reason { get; set; }
        public int Version { get; set; }

        public static Form Of(EffortPart part) => new() { State = part.State, Pays = part.Pays, Does = part.Does, Reason = part.Reason, Version = part.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown() =>
            [(Texts.HowFar, State.Text()), (Texts.Pays, Pays?.ToString(System.Globalization.CultureInfo.CurrentCulture)), (Texts.Does, Names.Clean(Does)), (Texts.Reason, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim())];
    }

    public async Task<EffortPart> Find(Guid id, CancellationToken cancel = default)
    {
        var part = await db.EffortParts.Include(p => p.Effort).Include(p => p.Organisation).Where(p => p.Id == id).OneAsync(cancel);
        await own.Ask(part.OrganisationId, cancel);
        return part;
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<EffortPart>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var part = await Find(id, cancel);
        if (form.Version != part.Version) return Refusal.Clash;
        return await db.SaveDurablyAsync(part.Answer(new(form.State, form.Pays, form.Does, form.Reason), clock.Today()), cancel);
    }
}
