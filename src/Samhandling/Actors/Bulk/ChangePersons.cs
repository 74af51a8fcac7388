using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Bulk;

/// <summary>A coordinator says the same of many people at once: those that were chosen in the list, or all that its filters leave. It can be undone as a whole.</summary>
[Needs(Permission.KeepRegister)]
public sealed class ChangePersons(SamhandlingDb db, PersonList list, Deeds deeds)
{
    public const int Most = 5_000;

    /// <summary>What is left empty stays as it is.</summary>
    public sealed class Form
    {
        [ADay] public string? CheckedOn { get; set; }
        public LegalBasis? LegalBasis { get; set; }
        public Language? Language { get; set; }
        [AtMost(Person.SourceLength)] public string? Source { get; set; }
    }

    public IQueryable<Person> Chosen(IReadOnlyCollection<Guid> ids, ListAddress filters) => ids.Count > 0 ? db.Persons.Where(p => ids.Contains(p.Id)) : list.Of(filters);

    public async Task<Result<Deed>> Handle(IReadOnlyCollection<Guid> ids, ListAddress filters, Form form, CancellationToken cancel = default)
    {
        var source = Names.Clean(form.Source);
        var day = ADayAttribute.Read(form.CheckedOn);
        if (day is null && form.LegalBasis is null && form.Language is null && source is null) return new Refusal("", Texts.NothingToChange);
        var persons = await Chosen(ids, filters).AsTracking().Take(Most + 1).ToListAsync(cancel);
        if (persons.Count > Most) return new Refusal("", Texts.TooMany.With(Most));
        if (form.LegalBasis is LegalBasis.Consent && persons.Exists(p => p.ConsentOn is null)) return new Refusal(nameof(Form.LegalBasis), Texts.ConsentIsEachOnes);
        foreach (var person in persons)
        {
            var facts = person.Facts();
            var changed = facts with { CheckedOn = day ?? facts.CheckedOn, LegalBasis = form.LegalBasis ?? facts.LegalBasis, Language = form.Language ?? facts.Language, Source = source ?? facts.Source };
            if (changed != facts) person.Take(changed);
        }
        return await deeds.Save(DeedKind.BulkEdit, Texts.PersonsChanged.With(persons.Count), cancel);
    }
}
