using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Persons;

/// <summary>A coordinator, or a partner for its own organisation, adds a person and what the person does.</summary>
[Needs(Permission.WriteActors)]
public sealed class AddPerson(SamhandlingDb db, OwnRows own)
{
    public sealed class Form : PersonForm
    {
        [Needed] public Guid? OrganisationId { get; set; }
        [Needed, AtMost(Engagement.TitleLength)] public string? Title { get; set; }
        [ADay] public string? From { get; set; }
        [ADay] public string? To { get; set; }

        /// <summary>Said when there is someone of that name already: this is another.</summary>
        public bool IsAnother { get; set; }
    }

    public async Task<Result<Person>> Handle(Form form, CancellationToken cancel = default)
    {
        var act = new EngagementForm { OrganisationId = form.OrganisationId, Title = form.Title, From = form.From, To = form.To };
        await db.Organisations.Where(o => o.Id == form.OrganisationId).OneAsync(cancel);
        await own.Ask(form.OrganisationId!.Value, cancel);
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        var person = Person.Of(facts);
        if (!act.For(person.Id).Try(out var engagement, out refusal)) return refusal;
        if (!form.IsAnother && await db.Persons.AnyAsync(p => p.Folded == person.Folded, cancel))
            return new Refusal(nameof(Form.IsAnother), Texts.NameIsThere.With(person.Name));
        db.Persons.Add(person);
        db.Engagements.Add(engagement);
        return await db.SaveAsync<Person>(person, cancel);
    }
}
