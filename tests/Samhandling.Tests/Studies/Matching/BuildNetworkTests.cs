using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.Matching;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Matching;

public sealed class BuildNetworkTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public BuildNetworkTests() => _round = new(_house, most: 3);

    [Fact]
    public async Task The_button_builds_the_network_with_what_the_study_says_and_leads_to_it()
    {
        Six(_round);

        var built = await (await OpenForm.At(_house, _round.Address, Who.Analyst, "build-network")).Send(("Question", "whom"));

        var study = await Kept();
        Assert.EndsWith($"/networks/{study.Id}", built.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(("Who turns to whom?, 2026", "What of whom?", "learn who is asked for advice.", "Public interest", 3), (study.Title, study.Question, study.Purpose, study.LegalBasis, study.Cap));
        Assert.Equal((6, 1, 1), (Count(study, Standing.Answered), Count(study, Standing.AskedInVain), Count(study, Standing.OnlyNamed)));
        Assert.Equal(Enumerable.Range(1, 8), study.Persons.Select(p => p.Pseudonym).Order());
        Assert.NotNull(study.Kept());
        Assert.Contains($"rounds/{_round.Round.Id}/names", await _house.Browser(Who.Analyst).GetStringAsync($"/{House.Ours}/networks/{study.Id}"), StringComparison.Ordinal);
        Assert.Contains($"networks/{study.Id}", await _house.Browser(Who.Analyst).GetStringAsync($"/{House.Ours}/{_round.Address}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Built_anew_it_is_the_same_study_with_the_answers_of_now_and_the_numbers_of_before()
    {
        var ids = Six(_round);
        await Build(_round);
        var before = await Kept();
        // Who named one now names two, one of them new.
        _round.Sends(ids[0], new NamedPerson("En ny"), new NamedPerson("Okänd Ek"));

        await Build(_round);

        var after = await Kept();
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(before.Persons.Select(p => (p.Key, p.Pseudonym)).Order(), after.Persons.Where(p => p.Name != "En ny").Select(p => (p.Key, p.Pseudonym)).Order());
        Assert.Contains("En ny", after.Persons.Select(p => p.Name));
        Assert.Equal(before.Ties.Count + 1, after.Ties.Count);
        Assert.Equal(after.Persons.Count, after.Kept()!.Persons.Count);
    }

    [Fact]
    public async Task What_the_register_and_the_list_say_of_a_person_goes_along()
    {
        var (here, there) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"));
        var registered = _house.Person("Bo Ek", _house.Organisation("Regionen", Samhandling.Actors.Register.Sector.RegionOrState, place: there));
        var ada = _round.Answers("Ada Svar", new NamedPerson("Bo Ek") { Key = $"p{registered.Id:N}" });
        await Place(ada, here.Id, Samhandling.Actors.Register.Sector.Private);

        await Build(_round);

        var study = await Kept();
        Assert.Equal("Fjällvik", study.Place);
        Assert.Equal(
            [("Ada Svar", Sector.Private, "Fjällvik", false), ("Bo Ek", Sector.RegionOrState, "Norrvåg", true)],
            study.Persons.OrderBy(p => p.Number).Select(p => (p.Name!, p.Sector, p.Municipality!, p.IsExternal!.Value)));
    }

    [Fact]
    public async Task Two_rounds_of_the_same_persons_are_compared_person_by_person()
    {
        var next = new Naming(_house, most: 3);
        Six(_round);
        Six(next);
        var (earlier, later) = (await Build(_round), await Build(next));

        var services = _house.In(House.Ours, Role.Analyst);
        services.GetRequiredService<Visit>().Welcome(new((await _house.User(Who.Analyst)).Id, "Analyst", false, []));
        Assert.True((await services.GetRequiredService<CompareWaves>().Handle(later.Id, earlier.Id)).Try(out var compared, out _));
        Assert.Equal(6, compared!.Twice.Count);
        Assert.Empty(compared.Lost);
        Assert.Equal(earlier.Ties.Count, compared.Kept.Count);
    }

    [Fact]
    public async Task Names_of_the_network_are_the_owners_alone_until_they_are_approved()
    {
        await Naming.AnotherAnalyst(_house);
        Six(_round);
        var study = await Build(_round);
        string[] addresses = [$"networks/{study.Id}", $"networks/{study.Id}/explore", $"networks/{study.Id}/report?names=true", $"networks/{study.Id}/graph.json", $"networks/{study.Id}/report.html?names=true"];

        foreach (var address in addresses) Assert.DoesNotContain("Svarande", await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/{address}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/networks/{study.Id}/network.graphml?names=true")).StatusCode);
        foreach (var address in addresses) Assert.Contains("Svarande", await _house.Browser(Who.Analyst).GetStringAsync($"/{House.Ours}/{address}"), StringComparison.Ordinal);

        await _round.Approve();
        foreach (var address in addresses) Assert.Contains("Svarande", await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/{address}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_anybody_has_answered_and_of_no_question_there_is_nothing_to_build()
    {
        _round.Round.Ask();
        var build = await _house.As<BuildNetwork>(Who.Analyst);

        Assert.Equal(Samhandling.Studies.Matching.Texts.NobodyAnswered, (await build.Handle(_round.Round.Id, new() { Question = "whom" })).Reason());
        await Assert.ThrowsAsync<NotFoundException>(() => build.Handle(_round.Round.Id, new() { Question = "other" }));
        await Assert.ThrowsAsync<NotFoundException>(() => build.Handle(Guid.NewGuid(), new() { Question = "whom" }));
    }

    public void Dispose() => _house.Dispose();

    /// <summary>Six who have answered and each name the next; one of them names one who has not answered, another a stranger.</summary>
    private static List<Guid> Six(Naming round)
    {
        var (vain, _) = round.Round.Ask("Svarande Nej");
        var asked = Enumerable.Range(0, 6).Select(i => round.Round.Ask($"Svarande {(char)('A' + i)}").RespondentId).ToList();
        for (var i = 0; i < 6; i++)
            round.Sends(asked[i], [new NamedPerson("next") { Key = $"r{asked[(i + 1) % 6]:N}" }, .. i == 1 ? [new NamedPerson("vain") { Key = $"r{vain:N}" }] : Array.Empty<NamedPerson>(), .. i == 2 ? [new NamedPerson("Okänd Ek")] : Array.Empty<NamedPerson>()]);
        return asked;
    }

    private async Task<NetworkStudy> Build(Naming round)
    {
        Assert.True((await (await _house.As<BuildNetwork>(Who.Analyst)).Handle(round.Round.Id, new() { Question = "whom" })).Try(out var study, out var refusal), refusal?.Reason);
        return study!;
    }

    private async Task<NetworkStudy> Kept() => await _house.Fresh().NetworkStudies.AsNoTracking().Include(s => s.Persons).SingleAsync(s => s.RoundId == _round.Round.Id);

    private static int Count(NetworkStudy study, Standing standing) => study.Persons.Count(p => p.Standing == standing);

    private async Task Place(Guid respondentId, Guid placeId, Samhandling.Actors.Register.Sector sector)
    {
        var db = _house.Fresh();
        var respondent = await db.Set<Samhandling.Studies.Rounds.Respondent>().SingleAsync(r => r.Id == respondentId);
        (respondent.PlaceId, respondent.Sector) = (placeId, sector);
        await db.SaveChangesAsync();
    }
}
