using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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
    public async Task One_draft_never_makes_two_studies()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About());
        await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);

        await Assert.ThrowsAsync<NotFoundException>(() => _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id));

        Assert.Equal(1, await Db.NetworkStudies.CountAsync());
    }

    [Fact]
    public async Task Of_two_who_import_one_draft_at_one_time_one_is_refused()
    {
        var draft = await _analyst.HandIn(Handed.File("ties.csv", Handed.Ties));
        await _analyst.GetRequiredService<ChooseReading>().Handle(draft.Id, new ImportChoices().About());
        var other = _house.Analyst();
        // Both have read the draft before either writes.
        await other.GetRequiredService<OpenDrafts>().One(draft.Id);
        await _analyst.GetRequiredService<ImportNetwork>().Handle(draft.Id);
        var late = other.GetRequiredService<SamhandlingDb>();
        late.ImportDrafts.Remove(late.ImportDrafts.Local.Single());

        var answer = await late.SaveDurablyAsync<ImportDraft>(draft);

        Assert.False(answer.Try(out _, out _));
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

    private async Task<NetworkStudy> Imported(Microsoft.AspNetCore.Http.IFormFile ties, Microsoft.AspNetCore.Http.IFormFile? people = null)
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
