using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Importing;

public sealed class ImportActorsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Half_the_rows_are_wrong_and_each_says_what_to_do()
    {
        var draft = await _house.HandIn(Listed.Headings +
            "Åsa Ek;Kommunen;Chef;2024-02-29;asa@example.org;offentlig sektor\n" +
            "Per Ek;Kommunen;Chef;29.02.2025;;\n" +
            "Siv Holm;Kommunen;;;;\n" +
            ";;Chef;;;\n" +
            "Bo Ek;Föreningen;Ordförande;;bo(at)example;Civil society\n" +
            "Ada Ek;Föreningen;Kassör;;;rymden\n" +
            new string('x', 300) + ";Kommunen;Chef;;;\n" +
            "<script>alert(1)</script>\u202E;Kommunen;Chef;;;\n");

        var plan = await _house.Preview(draft);

        Assert.Equal([2, 9], plan.Rows.Where(r => r.Outcome is RowOutcome.New).Select(r => r.Row.Line));
        Assert.Equal(["First day: “29.02.2025” is no day. Write year, month and day, as 2025-02-28."], plan.Rows[1].Row.Faults);
        Assert.StartsWith("Write what the person does", plan.Rows[2].Row.Faults.Single(), StringComparison.Ordinal);
        Assert.Contains(plan.Rows[3].Row.Faults, f => f.StartsWith("The row names neither", StringComparison.Ordinal));
        Assert.StartsWith("“bo(at)example” is no e-mail", plan.Rows[4].Row.Faults.Single(), StringComparison.Ordinal);
        Assert.StartsWith("Sector: “rymden” is not among the words", plan.Rows[5].Row.Faults.Single(), StringComparison.Ordinal);
        Assert.StartsWith("Person has 300 characters; at most 200.", plan.Rows[6].Row.Faults.Single(), StringComparison.Ordinal);
        Acting.Agreed(await _house.Coordinator().GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = plan.Mark }));
        Assert.Equal(["<script>alert(1)</script>", "Åsa Ek"], (await _house.Fresh().Persons.Select(p => p.Name).ToListAsync()).Order(StringComparer.Ordinal));
        Assert.Equal(Sector.Public, (await _house.Fresh().Organisations.SingleAsync()).Sector);
    }

    [Fact]
    public async Task A_listed_company_is_read_in_any_language_and_a_row_that_says_it_does_not_sell_is_left_out()
    {
        const string Headings = "Organisation;Form;Kommersiell\n";
        await _house.Import(Headings + "Liften;Börsnoterat företag;\nHotellet;Børsnotert selskap;Ja\n");

        var plan = await _house.Preview(await _house.HandIn(Headings + "Liften;Börsnoterat företag;\nHotellet;;Nej\nBanan;Listed company;Nej\n"));

        Assert.Equal([Footing.Listed, Footing.Listed], (await _house.Fresh().Organisations.ToListAsync()).Select(o => o.Footing));
        Assert.Equal([RowOutcome.Same, RowOutcome.LeftOut, RowOutcome.LeftOut], plan.Rows.Select(r => r.Outcome));
        Assert.All(plan.Rows.Skip(1), row => Assert.StartsWith("A listed company is commercial.", row.Row.Faults.Single(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Undoing_an_import_that_added_and_changed_restores_every_byte()
    {
        var kommunen = _house.Organisation("Kommunen", Sector.Unknown);
        _house.Person("Åsa Ek", kommunen, "Chef");
        var before = Contents.Hash(_house, events: false);

        var deed = await _house.Import(Listed.Headings + "Åsa Ek;Kommunen;Chef;2020-01-01;asa@example.org;Offentlig sektor\nPer Ek;Regionen;Handläggare;;;\n");
        Assert.Equal("asa@example.org", (await _house.Fresh().Persons.SingleAsync(p => p.Name == "Åsa Ek")).Email);
        Assert.Equal(2, await _house.Fresh().Persons.CountAsync());
        await _house.Undo(deed);

        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task What_is_imported_twice_is_there_once()
    {
        const string list = Listed.Headings + "Åsa Ek;Kommunen;Chef;2020-01-01;;\nPer Ek;Kommunen;Chef;;;\n";
        await _house.Import(list);

        Assert.All((await _house.Preview(await _house.HandIn(list))).Rows, row => Assert.Equal(RowOutcome.Same, row.Outcome));
    }

    [Fact]
    public async Task One_name_at_two_organisations_is_two_people_unless_the_key_says_one()
    {
        await _house.Import("Person;Organisation;Befattning\nAnna Larsson;Kommunen;Chef\nAnna Larsson;Banken;Chef\n");
        Assert.Equal(2, await _house.Fresh().Persons.CountAsync());

        await _house.Import("Person;Organisation;Befattning;Nyckel\nBo Ek;Kommunen;Chef;1\nBo Ek;Banken;Ledamot;1\n");
        Assert.Equal(3, await _house.Fresh().Persons.CountAsync());
    }

    [Fact]
    public async Task What_is_written_out_is_read_in_as_it_was_and_no_cell_is_a_formula()
    {
        var above = _house.Organisation("=HYPERLINK(\"http://example.org\")", Sector.RegionOrState);
        var kommunen = _house.Organisation("Kommunen; den \"stora\"", partOf: above.Id);
        _house.Person("+Åsa Ek", kommunen, "-Chef");
        _house.Person("@Per", kommunen, "Chef");
        foreach (var (path, language) in new[] { ("persons.csv", "sv"), ("organisations.csv", "nb"), ("actors.xlsx", "en") })
        {
            using var browser = _house.Browser();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var bytes = await browser.GetByteArrayAsync($"/{House.Ours}/{path}");

            if (path.EndsWith("csv", StringComparison.Ordinal)) Assert.DoesNotMatch("(?m)(^|;)\"?[=+@-]", Encoding.UTF8.GetString(bytes));
            var draft = Acting.Agreed(await _house.Coordinator().GetRequiredService<UploadActors>().Handle(new() { List = Listed.File(path, bytes) }));
            Assert.All((await _house.Preview(draft)).Rows, row => Assert.Equal((RowOutcome.Same, 0), (row.Outcome, row.Row.Faults.Count)));
        }
    }

    [Fact]
    public async Task The_template_can_be_read_in_each_language()
    {
        foreach (var language in new[] { "sv", "nb", "en" })
        {
            using var browser = _house.Browser();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var draft = Acting.Agreed(await _house.Coordinator().GetRequiredService<UploadActors>().Handle(new() { List = Listed.File("t.xlsx", await browser.GetByteArrayAsync($"/{House.Ours}/actors/template.xlsx")) }));
            Assert.All((await _house.Preview(draft)).Rows, row => Assert.Equal((RowOutcome.New, 0), (row.Outcome, row.Row.Faults.Count)));
        }
    }

    [Fact]
    public async Task An_import_does_what_its_preview_showed_or_nothing()
    {
        var draft = await _house.HandIn("Person;Organisation;Befattning\nAnna Larsson;Kommunen;Chef\n");
        var mark = (await _house.Preview(draft)).Mark;
        _house.Person("Anna Larsson", _house.Organisation("Kommunen"), "Chef");

        Assert.Contains("has changed since you looked", Acting.Refused(await _house.Coordinator().GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = mark })).Reason, StringComparison.Ordinal);
        Assert.Equal(1, await _house.Fresh().Persons.CountAsync());
    }

    [Fact]
    public async Task Columns_are_taken_for_what_is_chosen()
    {
        // A draft is the user's who handed it in.
        var address = (await (await OpenForm.At(_house, "actors/import")).Send(("Pasted", "A\tB\tC\nÅsa Ek\tKommunen\tChef\n"))).Headers.Location!.AbsolutePath;
        Assert.Equal("0 of 1 rows can be read in", (await _house.Page(address)).QuerySelector("h1")!.TextContent);

        await (await OpenForm.At(_house.Browser(), address)).Send(("Columns[0]", "Person"), ("Columns[1]", "Organisation"), ("Columns[2]", "Title"));

        Assert.Equal("1 of 1 rows can be read in", (await _house.Page(address)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task An_import_that_dies_half_way_leaves_nothing()
    {
        var draft = await _house.HandIn(Listed.Headings + string.Concat(Enumerable.Range(0, 200).Select(i => $"Person {i};Kommunen;Chef;;;\n")));
        var mark = (await _house.Preview(draft)).Mark;
        var before = Contents.Hash(_house, events: false);
        var services = _house.Coordinator();
        using var dies = new CancellationTokenSource();
        services.GetRequiredService<Samhandling.Platform.Data.SamhandlingDb>().SavingChanges += (_, _) => dies.Cancel();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => services.GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = mark }, dies.Token));

        Assert.Equal(before, Contents.Hash(_house, events: false));
    }

    [Fact]
    public async Task Anothers_draft_is_not_there()
    {
        var form = await OpenForm.At(_house, "actors/import");
        var address = (await form.Send(("Pasted", "Organisation\nKommunen\n"))).Headers.Location!.AbsolutePath;

        Assert.Equal(HttpStatusCode.OK, (await _house.Browser().GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/actors/import/{(await _house.HandIn("Organisation\nX\n")).Id}")).StatusCode);
    }

    [Fact]
    public async Task Random_lists_do_what_their_previews_show_and_are_undone_to_the_byte()
    {
        var chance = new Random(20261122);
        _house.Person("Åsa Ek", _house.Organisation("Kommunen"), "Chef");
        var before = Contents.Hash(_house, events: false);
        // All are read; every tenth is imported and undone.
        for (var i = 0; i < 200; i++)
        {
            var draft = await _house.HandIn(Listed.Headings + string.Concat(Enumerable.Range(0, chance.Next(1, 6)).Select(_ => $"{Any("Åsa Ek", "Per Ek", "", "Siv\u200B Holm")};{Any("Kommunen", "Banken", "")};{Any("Chef", "Ledamot", "")};{Any("", "2024-02-29", "29.02.2025")};{Any("", "a@example.org", "x")};{Any("", "Forskning", "?")}\n")));
            var plan = await _house.Preview(draft);
            if (i % 10 != 0) continue;
            var kept = plan.Rows.Where(r => r.Outcome is not RowOutcome.LeftOut).Select(r => Names.Clean(r.Row[ActorColumn.Person])).OfType<string>().Append("Åsa Ek").ToHashSet(StringComparer.Ordinal);
            var deed = Acting.Agreed(await _house.Coordinator().GetRequiredService<ImportActors>().Handle(draft.Id, new() { Mark = plan.Mark }));
            Assert.Equal(kept, (await _house.Fresh().Persons.Select(p => p.Name).ToListAsync()).ToHashSet(StringComparer.Ordinal));
            await _house.Undo(deed);
            await _house.Fresh().ActorDrafts.ExecuteDeleteAsync();
            Assert.Equal(before, Contents.Hash(_house, events: false));
        }

        string Any(params string[] of) => of[chance.Next(of.Length)];
    }

    public void Dispose() => _house.Dispose();
}
