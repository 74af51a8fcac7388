using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Networks;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

public sealed class ImportNetworkTests : IDisposable
{
    private readonly House _house = new();
    private readonly IServiceProvider _analyst;

    public ImportNetworkTests() => _analyst = _house.Analyst();

    private SamhandlingDb Db => _house.Db;

    [Fact]
    public async Task What_the_preview_shows_becomes_a_study_with_its_persons_ties_and_figures()
    {
        var study = await Imported(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Handed.People));

        var kept = await Db.NetworkStudies.Include(s => s.Persons).SingleAsync(s => s.Id == study.Id);
        Assert.Equal(("Småby 2026", new DateOnly(2026, 5, 1), 4), (kept.Title, kept.HeldOn, kept.Ties.Count));
        var persons = kept.Persons.OrderBy(p => p.Number).ToList();
        Assert.Equal(["A Anna Public Småby False 12 46", "B Bo Private Småby False 3 31", "C Cia Research Storstad True  56"],
            persons.Select(p => $"{p.Key} {p.Name} {p.Sector} {p.Municipality} {p.IsExternal} {p.Years} {p.Age}"));
        Assert.Equal([1, 2, 3], persons.Select(p => p.Pseudonym).Order());
        Assert.NotNull(kept.Figures);
        Assert.Empty(await Db.ImportDrafts.ToListAsync());
    }

    [Fact]
    public async Task Of_several_relations_the_chosen_one_becomes_the_study_and_no_other_is_merged_into_it()
    {
        var (study, all) = await ImportedRelation(new() { Relation = "trust" });

        Assert.Equal(["Småby 2026"], all.Select(s => s.Title));
        Assert.Equal([new Tie(1, 0)], study.Ties.Network(3).Ties());
    }

    [Fact]
    public async Task The_other_relations_become_studies_of_their_own_where_that_is_chosen()
    {
        var (study, all) = await ImportedRelation(new() { Relation = "trust", AllRelations = true });

        Assert.Equal([("Småby 2026", 1), ("Småby 2026: advice", 2)], all.Select(s => (s.Title, s.Ties.Count)));
        Assert.All(all, s => Assert.NotNull(s.Figures));
        Assert.Equal(study.Id, all[0].Id);
    }

    private async Task<(NetworkStudy Study, List<NetworkStudy> All)> ImportedRelation(ImportChoices choices)
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", "from;to;relation\nA;B;advice\nA;C;advice\nB;A;trust\n"));
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, choices.About());
        Assert.True((await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id)).Try(out var study, out var refusal), refusal?.Reason);
        return (study, await Db.NetworkStudies.OrderBy(s => s.Title).ToListAsync());
    }

    [Fact]
    public async Task One_draft_never_makes_two_studies()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About());
        await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);

        await Assert.ThrowsAsync<NotFoundException>(() => _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id));

        Assert.Equal(1, await Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task Two_who_import_one_draft_at_one_time_make_one_study()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About());

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _house.Analyst()).ToList().Select(analyst => Task.Run(() => Imports(analyst, draft.Id))));

        Assert.Equal(1, answers.Count(made => made));
        Assert.Equal(1, await Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task The_form_imports_and_goes_to_the_study_and_leads_there_again_when_it_is_sent_twice()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties), Handed.File("people.csv", Handed.People));
        var form = await PreviewForm.At(_house, draft.Id);

        var answer = await form.Send(import: true, PreviewForm.About);
        var again = await form.Send(import: true, PreviewForm.About);

        var study = await Db.NetworkStudies.SingleAsync();
        Assert.Equal("Se vem som talar med vem", study.Purpose);
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (answer.StatusCode, again.StatusCode));
        Assert.All(new[] { answer, again }, a => Assert.EndsWith($"/{House.Ours}/networks/{study.Id}", a.Headers.Location!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_form_says_what_is_missing_beside_its_field_and_keeps_what_was_written()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        var form = await PreviewForm.At(_house, draft.Id);

        var answer = await form.Send(import: true, ("Title", "Halvskrivet"), ("DeleteOn", "2020-01-01"), ("OnlyNamersAnswered", "true"));

        var page = await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync(), CancellationToken.None);
        Assert.Equal(["purpose", "legalbasis"], page.QuerySelectorAll(".field.bad label").Select(l => l.GetAttribute("for")));
        Assert.Equal(["#purpose", "#legalbasis"], page.QuerySelectorAll(".message.bad a").Select(l => l.GetAttribute("href")));
        var kept = await PreviewForm.At(_house, draft.Id);
        Assert.Equal(("Halvskrivet", "2020-01-01", "true"), (kept["Title"], kept["DeleteOn"], kept["OnlyNamersAnswered"]));
        Assert.Equal(0, await Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task A_refusal_of_the_rules_is_shown_beside_its_field()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));

        var answer = await (await PreviewForm.At(_house, draft.Id)).Send(import: true, [.. PreviewForm.About.Where(f => f.Item1 != "DeleteOn"), ("DeleteOn", "2020-01-01")]);

        Assert.Contains("Välj en dag efter i dag.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lazegas_lawyers_are_imported_through_the_pages()
    {
        var draft = await _analyst.HandIn(Handed.Real("lazega-lawfirm", "ELadv.dat"), Handed.Real("lazega-lawfirm", "ELattr.dat"));
        await (await PreviewForm.At(_house, draft.Id)).Send(import: false, ("Columns[6].As", "Sector"), ("Columns[3].As", "Municipality"), ("Columns[4].As", "Years"), ("Columns[5].As", "Age"));
        var form = await PreviewForm.At(_house, draft.Id);

        var answer = await form.Send(import: true, [.. PreviewForm.About, ("Sectors[0].As", "Public"), ("Sectors[1].As", "Private")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var study = await Db.NetworkStudies.Include(s => s.Persons).SingleAsync();
        Assert.Equal((71, 892, 23), (study.Persons.Count, study.Ties.Count, study.Persons.Count(p => p.IsExternal is true)));
    }

    [Theory]
    [InlineData("Title")]
    [InlineData("Purpose")]
    [InlineData("LegalBasis")]
    [InlineData("DeleteOn")]
    [InlineData("HeldOn")]
    [InlineData("Cap")]
    public async Task A_study_says_what_it_is_for_and_until_when(string field)
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        var choices = new ImportChoices().About();
        if (field == "Title") choices.Title = "";
        if (field == "Purpose") choices.Purpose = null;
        if (field == "LegalBasis") choices.LegalBasis = new('x', NetworkStudy.LegalBasisLength + 1);
        if (field == "DeleteOn") choices.DeleteOn = _analyst.GetRequiredService<OpenDrafts>().Today;
        if (field == "HeldOn") choices.HeldOn = _analyst.GetRequiredService<OpenDrafts>().Today.AddDays(1);
        if (field == "Cap") choices.Cap = 0;
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, choices);

        var answer = await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal(field, refusal.Field);
        Assert.Equal(0, await Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task Negative_weights_must_be_decided_on()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", "from;to;weight\nA;B;1\nB;C;-2\n"));
        var choices = new ImportChoices { Weight = "weight" }.About();
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, choices);
        var refused = await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);
        Assert.False(refused.Try(out _, out var refusal));
        Assert.Equal("LeaveOutNegative", refusal.Field);

        choices.LeaveOutNegative = true;
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, choices);
        var answer = await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);

        Assert.True(answer.Try(out var study, out _));
        Assert.Equal(1, study.Ties.Count);
    }

    [Theory]
    [InlineData("from;to\n", 0)]
    [InlineData("from;to\nA;A\n", 1)]
    public async Task An_empty_network_and_one_of_one_person_are_valid(string ties, int persons)
    {
        var study = await Imported(Handed.File("ties.csv", ties));

        Assert.Equal(persons, study.Persons.Count);
        Assert.NotNull(study.Figures);
    }

    [Fact]
    public async Task Another_partnerships_draft_is_not_found()
    {
        var theirs = await _house.In(House.Another, Role.Analyst).HandIn(Handed.File("ties.csv", Handed.Ties));

        await Assert.ThrowsAsync<NotFoundException>(() => _analyst.GetRequiredService<ImportNetwork>().Handle(theirs.Id));
    }

    private static async Task<bool> Imports(IServiceProvider analyst, Guid draftId)
    {
        try { return (await analyst.GetRequiredService<ImportNetwork>().Handle(draftId)).Try(out _, out _); }
        catch (NotFoundException) { return false; }
    }

    private async Task<NetworkStudy> Imported(IFormFile ties, IFormFile? people = null)
    {
        var draft = await _analyst.HandIn(ties, people);
        var chosen = await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About());
        Assert.True(chosen.Try(out _, out var no), no?.Reason);
        var answer = await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);
        Assert.True(answer.Try(out var study, out var refusal), refusal?.Reason);
        return study;
    }

    public void Dispose() => _house.Dispose();
}
