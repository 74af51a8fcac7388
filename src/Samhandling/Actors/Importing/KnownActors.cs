using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Places;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;

namespace Samhandling.Actors.Importing;

/// <summary>What the register holds of what a list names, and what the list adds to it.</summary>
internal sealed class KnownActors
{
    private readonly Dictionary<string, List<Organisation>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Organisation> _byNumber = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Guid>> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, DateOnly Last)> _formerPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _persons = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Guid, List<Engagement>> _acts = [];

    /// <summary>Reads it in a few statements, however many rows the list has; what is changed is followed.</summary>
    public static async Task<KnownActors> Read(SamhandlingDb db, IReadOnlyList<ActorRow> rows, DateOnly today, CancellationToken cancel)
    {
        var known = new KnownActors();
        foreach (var organisation in await db.Organisations.Include(o => o.Memberships).AsSplitQuery().ToListAsync(cancel)) known.Add(organisation);
        foreach (var place in await db.Places.Where(p => p.ValidTo == null || p.ValidTo > today).Select(p => new { p.Id, p.Name, p.Code, p.Country }).ToListAsync(cancel))
            foreach (var word in new[] { place.Name, place.Code, $"{place.Country} {place.Code}" }.Select(SoughtWords.Fold).Distinct(StringComparer.Ordinal)) AddTo(known._places, word, place.Id);
        foreach (var former in await db.PlaceVersions.Where(v => v.ValidTo != null && v.ValidTo <= today).OrderByDescending(v => v.ValidTo).ThenBy(v => v.Id).Select(v => new { v.Code, v.Name, v.ValidTo }).ToListAsync(cancel))
            foreach (var word in new[] { former.Name, former.Code }.Select(SoughtWords.Fold)) known._formerPlaces.TryAdd(word, (former.Name, former.ValidTo!.Value.AddDays(-1)));
        var keys = rows.Select(r => Guid.TryParse(r[ActorColumn.Key], out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty).Distinct().ToList();
        var names = rows.Select(r => Names.Clean(r[ActorColumn.Person])).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var folded = names.Select(SoughtWords.Fold).Distinct(StringComparer.Ordinal).ToList();
        var persons = await db.Persons.Where(p => keys.Contains(p.Id) || names.Contains(p.Name) || folded.Contains(p.Folded)).ToListAsync(cancel);
        foreach (var person in persons) known.Add(person, person.Id.ToString());
        var ids = persons.ConvertAll(p => p.Id);
        foreach (var act in await db.Engagements.Where(e => ids.Contains(e.PersonId)).ToListAsync(cancel)) known.Add(act);
        return known;
    }

    public void Add(Organisation organisation)
    {
        AddTo(_byName, SoughtWords.Fold(organisation.Name), organisation);
        if (organisation.Number is { } number) _byNumber.TryAdd(SoughtWords.Fold(number), organisation);
    }

    public void Add(Person person, string? key)
    {
        AddTo(_persons, SoughtWords.Fold(person.Name), person);
        if (key is not null) _byKey.TryAdd(key, person);
    }

    public void Add(Engagement act) => AddTo(_acts, act.PersonId, act);

    public IReadOnlyList<Engagement> Acts(Guid personId) => _acts.TryGetValue(personId, out var acts) ? acts : [];

    /// <summary>By number if one is given and known, otherwise by name. Several of one name are all given.</summary>
    public IReadOnlyList<Organisation> Organisations(string name, string? number)
    {
        if (number is not null && _byNumber.TryGetValue(SoughtWords.Fold(number), out var numbered)) return [numbered];
        var named = _byName.GetValueOrDefault(SoughtWords.Fold(name)) ?? [];
        // Another number is another organisation, whatever it is called.
        return number is null ? named : [.. named.Where(o => o.Number is null)];
    }

    public IReadOnlyList<Guid> Places(string written) => _places.GetValueOrDefault(SoughtWords.Fold(written)) ?? [];

    /// <summary>What was called that, or had that code, and until when; null if nothing was.</summary>
    public (string Name, DateOnly Last)? FormerPlace(string written) => _formerPlaces.TryGetValue(SoughtWords.Fold(written), out var former) ? former : null;

    public Person? PersonOf(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>The one person of that name who acts for the organisation or has that address: a name alone is never enough.</summary>
    public Person? PersonOf(string name, Organisation? organisation, string? email) =>
        (_persons.GetValueOrDefault(SoughtWords.Fold(name)) ?? []).FirstOrDefault(p =>
            (email is not null && email.Equals(p.Email, StringComparison.OrdinalIgnoreCase)) || (organisation is not null && Acts(p.Id).Any(a => a.OrganisationId == organisation.Id)));

    public bool HasName(string name) => _persons.ContainsKey(SoughtWords.Fold(name));

    private static void AddTo<TKey, T>(Dictionary<TKey, List<T>> lists, TKey key, T value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        list.Add(value);
    }
}
