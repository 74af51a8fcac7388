using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

public sealed class ChooseReadingTests : IDisposable
{
    private const string Odd = "id;namn;sektor;kommun;år på platsen;födelseår\nA;Anna;offentlig;Småby;abc;1980\nB;Bo;påhitt;Småby;3;2205\nC;=cmd();forskning;Storstad;-3;1970\n";
    private readonly House _house = new();

    [Fact]
    public async Task The_title_says_the_answer_and_nothing_is_saved_yet()
    {
        var form = await Open(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Handed.People));

        Assert.Equal("3 personer och 4 kontakter kan läsas in", form.Page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Inget är sparat än.", form.Page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["3", "4", "0", "0"], form.Page.QuerySelectorAll(".facts .big").Select(f => f.TextContent));
        Assert.Contains("ties.csv: en kontakt på varje rad, semikolon, UTF-8, rubriker på rad 1", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Id", "Name", "Sector", "Municipality"), (form["Columns[0].As"], form["Columns[1].As"], form["Columns[2].As"], form["Columns[3].As"]));
        Assert.Equal("Småby", form["Home"]);
        Assert.Equal(0, await _house.Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task Rows_to_look_at_have_their_number_the_cell_and_the_remedy()
    {
        var form = await Open(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Odd));

        Assert.Equal("3", form.Page.QuerySelectorAll(".facts .big")[3].TextContent);
        Assert.Equal(
            ["2: abc Skriv ett tal, till exempel 12", "3: påhitt Välj ovan vad det betyder", "3: 2205 Skriv ett år från 1906 till 2026", "4: -3 Skriv ett tal från 0 till 100"],
            form.Page.QuerySelectorAll("td.bad").Select(c => $"{c.ParentElement!.Children[0].TextContent}: {c.FirstChild!.TextContent} {c.QuerySelector(".fix")!.TextContent}"));
    }

    [Fact]
    public async Task The_rows_to_look_at_can_be_fetched_and_start_no_formula()
    {
        var draft = await HandIn(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Odd));

        var answer = await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/import/{draft.Id}/rows.csv");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).TrimStart('\uFEFF').Split("\r\n");
        Assert.Equal("id;namn;sektor;kommun;år på platsen;födelseår;What to do", lines[0]);
        Assert.StartsWith("C;'=cmd();forskning;Storstad;-3;1970;", lines[3], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public async Task What_is_chosen_is_shown_again_with_all_else_that_was_written()
    {
        var form = await Open(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Odd));

        var answer = await form.Send(import: false, ("Sectors[1].As", "CivilSociety"), ("Columns[4].As", "LeftOut"), ("Columns[5].As", "LeftOut"), ("Home", "Storstad"), ("IsDirected", "false"), ("Title", "Halvskrivet"), ("Cap", "9"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var again = await PreviewForm.At(_house, (await _house.Db.ImportDrafts.AsNoTracking().SingleAsync()).Id);
        Assert.Equal("3 personer och 3 kontakter kan läsas in", again.Page.QuerySelector("h1")!.TextContent);
        Assert.Empty(again.Page.QuerySelectorAll("td.bad"));
        Assert.Equal(("Storstad", "false", "Halvskrivet", "9", "CivilSociety"), (again["Home"], again["IsDirected"], again["Title"], again["Cap"], again["Sectors[1].As"]));
    }

    [Fact]
    public async Task Two_columns_cannot_mean_the_same()
    {
        var form = await Open(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Odd));

        var answer = await form.Send(import: false, ("Columns[2].As", "Name"), ("Title", "Halvskrivet"));

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("”namn” och ”sektor” kan inte betyda samma sak.", page, StringComparison.Ordinal);
        Assert.Contains("Halvskrivet", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_so_is_refused_and_the_draft_stays_as_it_was()
    {
        var analyst = _house.Analyst();
        var draft = await analyst.HandIn(Handed.File("ties.csv", Handed.Ties));

        var answer = await analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new() { TiesSeparator = Separator.Tab });

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Contains("ties.csv", refusal.Reason, StringComparison.Ordinal);
        Assert.Null(draft.Chosen().TiesSeparator);
    }

    [Fact]
    public async Task Peculiarities_are_shown_with_their_choice()
    {
        var form = await Open(Handed.File("ties.csv", "från;till\nA;B\nB;A\nA;A\nA;B\nX;A\n"), Handed.File("people.csv", "id;namn\nA;Anna\nB;Bo\nC;Cia\n"));

        var notes = form.Page.QuerySelectorAll("section[aria-labelledby=notes] li").Select(li => string.Join(' ', li.QuerySelectorAll("p, label").Select(part => part.TextContent)));
        Assert.Equal(
        [
            "I personlistan men utan kontakter: 1 (C). De tas med. Ta inte med dem",
            "I nätverket men inte i personlistan: 1 (X). Ta inte med dem eller deras kontakter",
            "Kontakter från en person till samma person: 1. De tas inte med.",
            "Kontakter som upprepas mellan samma två: 1. Var och en räknas en gång; vikter läggs ihop.",
        ], notes);

        await form.Send(import: false, ("LeaveOutUnlisted", "true"), ("LeaveOutIsolates", "true"));

        var again = await PreviewForm.At(_house, (await _house.Db.ImportDrafts.AsNoTracking().SingleAsync()).Id);
        Assert.Equal("2 av 4 personer och 2 kontakter kan läsas in", again.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Two_kinds_are_offered_as_one_or_the_other()
    {
        var form = await Open(Handed.Real("davis-southern-women", "davis.csv"));

        Assert.Contains("Filen innehåller två slag: 18 av det första, och 14 av det andra", form.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("First", form["Mode"]);
        await form.Send(import: false, ("Mode", "Second"));
        var again = await PreviewForm.At(_house, (await _house.Db.ImportDrafts.AsNoTracking().SingleAsync()).Id);
        // networkx: bipartite.projected_graph of the 14 events has 66 edges.
        Assert.Equal("14 personer och 66 kontakter kan läsas in", again.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task One_of_several_relations_is_chosen()
    {
        var form = await Open(Handed.Real("lazega-lawfirm", "Lazega-Law-Firm.paj"));

        Assert.Equal("advice", form["Relation"]);
        await form.Send(import: false, ("Relation", "co-work"));
        var again = await PreviewForm.At(_house, (await _house.Db.ImportDrafts.AsNoTracking().SingleAsync()).Id);
        Assert.Equal("71 personer och 1\u00A0104 kontakter kan läsas in", again.Page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Anothers_draft_is_not_found()
    {
        var mine = await HandIn(Handed.File("ties.csv", Handed.Ties));
        var nobodys = await _house.In(House.Ours, Role.Analyst).HandIn(Handed.File("ties.csv", Handed.Ties));
        var theirs = await _house.In(House.Another, Role.Analyst).HandIn(Handed.File("ties.csv", Handed.Ties));

        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [await Status(mine.Id), await Status(nobodys.Id), await Status(theirs.Id), await Status(Guid.NewGuid())]);
    }

    private async Task<HttpStatusCode> Status(Guid draftId) => (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/import/{draftId}")).StatusCode;

    private async Task<PreviewForm> Open(IFormFile ties, IFormFile? people = null) =>
        await PreviewForm.At(_house, (await HandIn(ties, people)).Id);

    private Task<ImportDraft> HandIn(IFormFile ties, IFormFile? people = null) => _house.Analyst().HandIn(ties, people);

    public void Dispose() => _house.Dispose();
}
