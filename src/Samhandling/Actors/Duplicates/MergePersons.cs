using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Duplicates;

/// <summary>A coordinator makes one person of two: all that points at the other points at the kept one, whose empty fields are filled. It can be undone to the last value.</summary>
[Needs(Permission.KeepRegister)]
public sealed class MergePersons(SamhandlingDb db, References references, Deeds deeds)
{
    /// <summary>What the kept person would be called and known by.</summary>
    public static PersonFacts Merged(PersonFacts kept, PersonFacts other) => kept with
    {
        OtherNames = Names.CleanLines(string.Join('\n', new[] { kept.OtherNames, other.Name.Equals(kept.Name, StringComparison.Ordinal) ? null : other.Name, other.OtherNames }.OfType<string>().SelectMany(n => n.Split('\n')).Distinct(StringComparer.Ordinal))),
        Email = kept.Email ?? other.Email,
        Phone = kept.Phone ?? other.Phone,
        Language = kept.Language ?? other.Language,
        Source = kept.Source ?? other.Source,
        ConsentOn = kept.ConsentOn ?? other.ConsentOn,
        CheckedOn = kept.CheckedOn > other.CheckedOn ? kept.CheckedOn : other.CheckedOn ?? kept.CheckedOn,
    };

    public async Task<Result<Deed>> Handle(Guid keptId, Guid otherId, CancellationToken cancel = default)
    {
        var kept = await db.Persons.Where(p => p.Id == keptId).OneAsync(cancel);
        var other = await db.Persons.Where(p => p.Id == otherId && p.Id != keptId).OneAsync(cancel);
        var merged = Merged(kept.Facts(), other.Facts());
        if (merged.OtherNames?.Length > Person.OtherNamesLength) return new Refusal("", Texts.TooManyNames.With(Person.OtherNamesLength));
        var acts = await db.Engagements.Where(e => e.PersonId == keptId).ToListAsync(cancel);
        foreach (var (row, pointer) in await references.To(db.Model.FindEntityType(typeof(Person))!, [otherId], cancel))
        {
            // What both did is done once.
            if (row.Entity is Engagement act && acts.Exists(a => (a.OrganisationId, a.Title, a.From, a.To) == (act.OrganisationId, act.Title, act.From, act.To))) db.Remove(act);
            else row.CurrentValues[pointer] = keptId;
        }
        kept.Take(merged);
        db.Persons.Remove(other);
        return await deeds.Save(DeedKind.Merge, $"{other.Name} → {kept.Name}", cancel);
    }
}
