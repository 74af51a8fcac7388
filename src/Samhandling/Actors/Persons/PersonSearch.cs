using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Persons;

/// <summary>Finds persons by their names, those they have had, and the organisations they act for.</summary>
[Needs(Permission.SeePersons)]
public sealed class PersonSearch(PersonList list, Visit visit) : ISearch
{
    public string Kind => Texts.Persons;

    public async Task<IReadOnlyList<Hit>> Find(SoughtWords words, int most, CancellationToken cancel)
    {
        var persons = list.Of(new("", (PersonList.Words, words.Written)));
        var found = await (Names.IsNorwegian ? persons.OrderBy(p => p.NorwegianOrder) : persons.OrderBy(p => p.SwedishOrder)).ThenBy(p => p.Id)
            .Take(most).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var acts = await list.Acts([.. found.Select(p => p.Id)], cancel);
        return [.. found.Select(p => new Hit(p.Name, acts[p.Id].FirstOrDefault() is { } act ? $"{act.Title}, {act.Organisation}" : null, visit.Address($"persons/{p.Id}")))];
    }
}
