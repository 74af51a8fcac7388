using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.ContactPoints;

/// <summary>A coordinator says who is to be turned to in a municipality for a matter, who stands in, and how soon they answer.</summary>
[Needs(Permission.KeepRegister)]
public sealed class GiveContact(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        public Guid? PersonId { get; set; }
        public Guid? DeputyId { get; set; }
        public int? ReplyDays { get; set; }
        public bool IsPublished { get; set; }
        public int Version { get; set; }

        public static Form Of(ContactPoint point) => new() { PersonId = point.PersonId, DeputyId = point.DeputyId, ReplyDays = point.ReplyDays, IsPublished = point.IsPublished, Version = point.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown(Func<Guid?, string?> nameOf) =>
        [
            (Texts.Person, nameOf(PersonId)),
            (Texts.Deputy, nameOf(DeputyId)),
            (Texts.ReplyDays, ReplyDays?.ToString(CultureInfo.CurrentCulture)),
            (Texts.Published, ActorWords.Text(IsPublished)),
        ];
    }

    /// <summary>Who can have it: those who act for an organisation that has its seat there.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> Candidates(Guid placeId, CancellationToken cancel = default)
    {
        var today = clock.Today();
        var persons = await db.Persons.AsNoTracking().Where(p => p.Engagements.Any(e => e.Organisation!.PlaceId == placeId && (e.To == null || e.To >= today)))
            .OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return [.. persons.Select(p => (p.Id, p.Name))];
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<ContactPoint>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var point = await db.ContactPoints.Where(c => c.Id == id).OneAsync(cancel);
        if (form.Version != point.Version) return Refusal.Clash;
        foreach (var person in new[] { form.PersonId, form.DeputyId }.OfType<Guid>()) await db.Persons.Where(p => p.Id == person).OneAsync(cancel);
        return await db.SaveAsync(point.Give(form.PersonId, form.DeputyId, form.ReplyDays, form.IsPublished, clock.Today()), cancel);
    }
}
