using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Tables;

namespace Samhandling.Actors.Importing;

/// <summary>Writes the register out as lists that can be read in again.</summary>
public sealed class ActorLists(SamhandlingDb db, PersonList persons, OrganisationList organisations)
{
    public async Task<FigureTable> Persons(ListAddress filters, CancellationToken cancel = default)
    {
        var chosen = persons.Of(filters);
        var rows = await chosen.OrderBy(p => p.SwedishOrder).ThenBy(p => p.Id).ToListAsync(cancel);
        var acts = (await db.Engagements.AsNoTracking().Include(e => e.Organisation).Where(e => chosen.Any(p => p.Id == e.PersonId)).OrderBy(e => e.From).ThenBy(e => e.Id).ToListAsync(cancel)).ToLookup(e => e.PersonId);
        return Table(ColumnHeadings.OfPersons, rows.SelectMany(p => acts[p.Id].Cast<Engagement?>().DefaultIfEmpty().Select(act => Cells(p, act))));
    }

    public async Task<FigureTable> Organisations(ListAddress filters, CancellationToken cancel = default)
    {
        var rows = await organisations.Of(filters).Include(o => o.Place).Include(o => o.PartOf).Include(o => o.Memberships).ThenInclude(m => m.In).AsSplitQuery().OrderBy(o => o.SwedishOrder).ThenBy(o => o.Id).ToListAsync(cancel);
        return Table(ColumnHeadings.OfOrganisations, rows.Select(Cells));
    }

    public static byte[] Book(params (string Name, FigureTable Table)[] tables) =>
        WorkbookWriter.Write([.. tables.Select(t => new Sheet(t.Name, [t.Table.Headings, .. t.Table.Rows.Select(row => row.Select(cell => cell.Length == 0 ? null : cell).ToList())]))]);

    /// <summary>The list to start from: the headings with an example of each kind, and how to fill it in.</summary>
    public static byte[] Template() => WorkbookWriter.Write(
    [
        new(Texts.SheetPersons, [[.. ColumnHeadings.OfPersons.Select(ColumnHeadings.Text)], Texts.ExamplePerson.Split(';')]),
        new(Texts.SheetOrganisations, [[.. ColumnHeadings.OfOrganisations.Select(ColumnHeadings.Text)], Texts.ExampleOrganisation.Split(';')]),
    ]);

    private static FigureTable Table(IReadOnlyList<ActorColumn> columns, IEnumerable<IReadOnlyList<string>> rows) => new([.. columns.Select(ColumnHeadings.Text)], [.. rows]);

    private static string[] Cells(Person person, Engagement? act) =>
    [
        person.Name, act?.Organisation!.Name ?? "", act?.Title ?? "", Day(act?.From), Day(act?.To), Lines(person.OtherNames), person.Email ?? "", person.Phone ?? "",
        person.Language?.Text() ?? "", person.LegalBasis.Text(), Day(person.ConsentOn), person.Source ?? "", Day(person.CheckedOn), person.Id.ToString(),
    ];

    private static string[] Cells(Organisation organisation) =>
    [
        organisation.Name, Lines(organisation.OtherNames), organisation.Number ?? "", organisation.Sector.Text(), organisation.Form.Text(),
        organisation.Place is { } place ? $"{place.Country} {place.Code}" : "", organisation.IsCommercial is null ? "" : organisation.IsCommercial.Text(), ((bool?)organisation.IsDestinationCompany).Text(),
        organisation.PartOf?.Name ?? "", string.Join('|', organisation.Memberships.Select(m => m.In!.Name).Order(StringComparer.Ordinal)),
    ];

    private static string Lines(string? lines) => lines?.Replace('\n', '|') ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
