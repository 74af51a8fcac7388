using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Assignments.WholeRegion;

/// <summary>It is written in what somebody has said for a municipality: how included it feels this year. A partner does so for the municipality that it speaks for.</summary>
[Needs(Permission.WorkTogether)]
public sealed class TellInclusion(SamhandlingDb db, OwnRows own, TimeProvider clock)
{
    public sealed class Form
    {
        public int? Included { get; set; }
        public int? Heard { get; set; }
        public Guid? SaidById { get; set; }

        /// <summary>The version that was in the form when it was opened; 0 where nobody has said anything yet.</summary>
        public int Version { get; set; }

        public static Form Of(InclusionPulse? pulse) => pulse is null ? new() : new() { Included = pulse.Included, Heard = pulse.Heard, SaidById = pulse.SaidById, Version = pulse.Version };

        public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid, string?> nameOf) =>
            [(Texts.IncludedQuestion, Included?.ToString(System.Globalization.CultureInfo.CurrentCulture)), (Texts.HeardQuestion, Heard?.ToString(System.Globalization.CultureInfo.CurrentCulture)), (Texts.SaidBy, SaidById is { } person ? nameOf(person) : null)];
    }

    public Task<Place> Find(Guid placeId, CancellationToken cancel = default) => db.Places.Where(p => p.Id == placeId && p.Kind == PlaceKind.Municipality).OneAsync(cancel);

    public Task<InclusionPulse?> Pulse(Guid placeId, int year, CancellationToken cancel = default) => db.InclusionPulses.SingleOrDefaultAsync(p => p.PlaceId == placeId && p.Year == year, cancel);

    /// <summary>Those who act for the municipality, or for a part of it.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Persons(Guid placeId, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var acting = await db.Engagements.AsNoTracking().Where(e => e.Organisation!.PlaceId == placeId && (e.Organisation.Form == LegalForm.Municipality || e.Organisation.PartOf!.Form == LegalForm.Municipality) && (e.To == null || e.To >= today))
            .OrderBy(e => e.Person!.SwedishOrder).ThenBy(e => e.Id).Select(e => new { e.PersonId, e.Person!.Name, e.Title }).ToListAsync(cancel);
        return [.. acting.Select(p => (p.PersonId, $"{p.Name}, {p.Title}")).DistinctBy(p => p.PersonId)];
    }

    /// <summary>Whether the visitor may write for the municipality.</summary>
    public async Task<bool> MayFor(Guid placeId, CancellationToken cancel = default)
    {
        if (own.IsAll) return true;
        var mine = await own.Organisations(cancel);
        return await db.Organisations.AnyAsync(o => mine.Contains(o.Id) && o.PlaceId == placeId && o.Form == LegalForm.Municipality, cancel);
    }

    /// <summary>Refused if another has said something since the form was opened, and for a person who does not act for the municipality.</summary>
    /// <exception cref="UnauthorizedAccessException">It is another's municipality.</exception>
    public async Task<Result<InclusionPulse>> Handle(Guid placeId, int year, Form form, CancellationToken cancel = default)
    {
        await Find(placeId, cancel);
        if (!await MayFor(placeId, cancel)) throw new UnauthorizedAccessException("The visitor does not speak for this municipality.");
        var pulse = await Pulse(placeId, year, cancel);
        if (form.Version != (pulse?.Version ?? 0)) return Refusal.Clash;
        if (form.SaidById is { } person && person != pulse?.SaidById && !(await Persons(placeId, cancel)).Any(p => p.Id == person)) return new Refusal(nameof(Form.SaidById), Texts.ActsElsewhere);
        var said = (pulse ?? new() { PlaceId = placeId, Year = year }).Say(form.Included, form.Heard, form.SaidById, clock.Today());
        if (pulse is null && said.Try(out var first, out _)) db.InclusionPulses.Add(first);
        return await db.SaveDurablyAsync(said, cancel);
    }
}
