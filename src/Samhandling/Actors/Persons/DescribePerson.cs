using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.Persons;

/// <summary>A coordinator, or a partner whose own the person is, mends what is said of a person.</summary>
[Needs(Permission.WriteActors)]
public sealed class DescribePerson(SamhandlingDb db, OwnRows own)
{
    public async Task<Person> Find(Guid id, CancellationToken cancel = default)
    {
        var person = await db.Persons.Where(p => p.Id == id).OneAsync(cancel);
        await own.AskPerson(id, cancel);
        return person;
    }

    /// <summary>Refused if another has changed the person since the form was opened.</summary>
    public async Task<Result<Person>> Handle(Guid id, PersonForm form, CancellationToken cancel = default)
    {
        var person = await Find(id, cancel);
        if (!form.Facts().Try(out var facts, out var refusal)) return refusal;
        if (form.Version != person.Version) return Refusal.Clash;
        person.Take(facts);
        return await db.SaveAsync<Person>(person, cancel);
    }
}
