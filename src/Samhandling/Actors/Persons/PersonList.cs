using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform;

namespace Samhandling.Actors.Persons;

/// <summary>One line of the list of persons: the person with what the person does now.</summary>
public sealed record ListedPerson(Guid Id, string Name, DateOnly? CheckedOn, IReadOnlyList<ListedAct> Acts);

/// <summary>What a person does for an organisation.</summary>
public sealed record ListedAct(Guid PersonId, string Title, Guid OrganisationId, string Organisation, Sector Sector);

/// <summary>The persons that filters leave, a page at a time: two statements for the rows and one for what they do, however many there are.</summary>
public sealed class PersonList(SamhandlingDb db, TimeProvider clock)
{
    public const string Words = "q", OfSector = "sector", InPlace = "place", Checked = "checked", ByName = "name", ByChecked = "checked", OverAYear = "year", Never = "never";

    private DateOnly Today => clock.Today();

    public static ListAddress Address(string path, IQueryCollection query) =>
        new(path, [.. new[] { Words, OfSector, InPlace, Checked, ListAddress.Sort, ListAddress.Page }.Select(name => (name, query[name].FirstOrDefault()))]);

    /// <summary>Those that the filters leave, in no order.</summary>
    public IQueryable<Person> Of(ListAddress filters)
    {
        var today = Today;
        var persons = db.Persons.AsNoTracking();
        // What hangs on the organisations is asked of them first, which are few: not anew for each person.
        foreach (var word in new SoughtWords(filters.Of(Words)).Words)
        {
            var organisations = db.Organisations.Where(o => o.Folded.Contains(word)).Select(o => o.Id);
            var found = db.Engagements.Where(e => organisations.Contains(e.OrganisationId)).Select(e => e.PersonId);
            persons = persons.Where(p => p.Folded.Contains(word) || found.Contains(p.Id));
        }
        var acting = db.Engagements.Where(e => e.To == null || e.To >= today);
        if (Enum.TryParse<Sector>(filters.Of(OfSector), out var sector))
            persons = persons.Where(p => acting.Where(e => e.Organisation!.Sector == sector).Select(e => e.PersonId).Contains(p.Id));
        if (Guid.TryParse(filters.Of(InPlace), out var place))
            persons = persons.Where(p => acting.Where(e => e.Organisation!.PlaceId == place).Select(e => e.PersonId).Contains(p.Id));
        return filters.Of(Checked) switch
        {
            OverAYear => persons.Where(p => p.CheckedOn == null || p.CheckedOn < today.AddYears(-1)),
            Never => persons.Where(p => p.CheckedOn == null),
            _ => persons,
        };
    }

    public async Task<(int Total, IReadOnlyList<ListedPerson> Rows)> Page(ListAddress filters, CancellationToken cancel = default)
    {
        var persons = Of(filters);
        var total = await persons.CountAsync(cancel);
        var page = Math.Clamp(filters.PageNumber, 1, Math.Max(1, (total + Pager.Size - 1) / Pager.Size));
        var rows = await Sorted(persons, filters.Sorting).Skip((page - 1) * Pager.Size).Take(Pager.Size).Select(p => new { p.Id, p.Name, p.CheckedOn }).ToListAsync(cancel);
        var acts = await Acts([.. rows.Select(r => r.Id)], cancel);
        return (total, [.. rows.Select(r => new ListedPerson(r.Id, r.Name, r.CheckedOn, [.. acts[r.Id]]))]);
    }

    /// <summary>What these persons do today.</summary>
    public async Task<ILookup<Guid, ListedAct>> Acts(IReadOnlyCollection<Guid> persons, CancellationToken cancel = default)
    {
        var today = Today;
        var acts = await db.Engagements.Where(e => persons.Contains(e.PersonId) && (e.From == null || e.From <= today) && (e.To == null || e.To >= today))
            .OrderBy(e => e.From).ThenBy(e => e.Id).Select(e => new ListedAct(e.PersonId, e.Title, e.OrganisationId, e.Organisation!.Name, e.Organisation.Sector)).ToListAsync(cancel);
        return acts.ToLookup(a => a.PersonId);
    }

    private static IQueryable<Person> Sorted(IQueryable<Person> persons, (string? By, bool IsDown) sort) => (sort.By, sort.IsDown) switch
    {
        (ByChecked, false) => persons.OrderBy(p => p.CheckedOn != null).ThenBy(p => p.CheckedOn).ThenBy(p => p.Id),
        (ByChecked, true) => persons.OrderByDescending(p => p.CheckedOn != null).ThenByDescending(p => p.CheckedOn).ThenBy(p => p.Id),
        (_, true) => (Names.IsNorwegian ? persons.OrderByDescending(p => p.NorwegianOrder) : persons.OrderByDescending(p => p.SwedishOrder)).ThenBy(p => p.Id),
        _ => (Names.IsNorwegian ? persons.OrderBy(p => p.NorwegianOrder) : persons.OrderBy(p => p.SwedishOrder)).ThenBy(p => p.Id),
    };
}
