using System.Net;
using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Assessing;

public sealed class AssessTests : IDisposable
{
    private readonly House _house = new();
    private readonly Objective _first, _second;

    public AssessTests()
    {
        _first = _house.Objective(text: "Arbete", number: "1");
        _second = _house.Objective(_house.Fresh().StrategyDocuments.Single(), "Natur", "2");
    }

    [Fact]
    public async Task Who_speaks_for_the_organisation_assesses_goal_by_goal_and_half_is_kept_as_half()
    {
        var by = _house.Assessor(_house.GapRound(_first), _house.PartnersOrganisation("Fjällvik"));
        var path = $"gap-assessors/{by.Id}";

        var answer = await (await OpenForm.At(_house, path, Who.Partner)).SendAll(("Now", "2"), ("Motive", "Vi följer upp varje år"));

        Assert.Equal((HttpStatusCode.Redirect, $"/{House.Ours}/{path}?goal=2"), (answer.StatusCode, answer.Headers.Location!.PathAndQuery));
        var said = _house.Fresh().Assessments.Single();
        Assert.Equal((2, (int?)null, (int?)null, false), (said.Now!.Value, said.Wanted, said.Importance, said.IsWhole));
        // Who goes on later is where nobody has said anything, and what was said stands there.
        Assert.Equal("2 Natur", (await _house.Page(path, Who.Partner)).QuerySelector("h1")!.TextContent);
        Assert.Equal("2", (await OpenForm.At(_house, $"{path}?goal=1", Who.Partner)).Shown["Form.Now"]);
        Assert.Equal(["Half assessed", "Not assessed"], (await _house.Page(path)).QuerySelectorAll("[aria-labelledby=all] .state").Select(s => s.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_said_again_takes_the_place_of_what_was_said()
    {
        var by = _house.Assessor(_house.GapRound(_first));
        _house.Says(by, _second, 1, 2);

        Acting.Agreed(await _house.Get<Assess>().Handle(by.Id, new() { ObjectiveId = _second.Id, Now = 3, Wanted = 4, Importance = 2, Power = OwnPower.Shared, Motive = "Nu följs det upp" }));

        var said = _house.Fresh().Assessments.Single();
        Assert.Equal((3, 4, true), (said.Now!.Value, said.Wanted!.Value, said.IsWhole));
    }

    [Fact]
    public async Task A_level_without_a_motive_nothing_at_all_and_another_organisations_assessment_are_refused()
    {
        var by = _house.Assessor(_house.GapRound(_first));
        var form = await OpenForm.At(_house, $"gap-assessors/{by.Id}");

        Assert.Contains("Write why", (await House.Read(await form.SendAll(("Now", "1")))).QuerySelector("#motive-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Now", Acting.Refused(await _house.Get<Assess>().Handle(by.Id, new() { ObjectiveId = _first.Id })).Field);
        Assert.Equal("Now", Acting.Refused(await _house.Get<Assess>().Handle(by.Id, new() { ObjectiveId = _first.Id, Now = 5, Motive = "x" })).Field);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/gap-assessors/{by.Id}")).StatusCode);
        Assert.Empty(_house.Fresh().Assessments);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class AddAssessorTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_role_of_an_organisation_is_asked_once()
    {
        var (round, region) = (_house.GapRound(), _house.Organisation("Regionen"));
        var form = await OpenForm.At(_house, $"gaps/{round.Id}", name: "add-assessor");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("OrganisationId", $"{region.Id}"), ("Title", "Strateg"))).StatusCode);
        var page = await House.Read(await form.Send(("OrganisationId", $"{region.Id}"), ("Title", "Strateg")));

        Assert.Equal("Strateg, Regionen, assesses already.", page.QuerySelector("#title-error span")!.TextContent);
        Assert.Single(_house.Fresh().Assessors);
    }

    public void Dispose() => _house.Dispose();
}

public sealed class RemoveAssessorTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Only_one_that_has_said_nothing_is_taken_away()
    {
        var objective = _house.Objective();
        var round = _house.GapRound(objective);
        var (said, unsaid) = (_house.Assessor(round), _house.Assessor(round, _house.Organisation("Kommunen")));
        _house.Says(said, objective, 1, null);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"gap-assessors/{unsaid.Id}/remove")).SendAll()).StatusCode);

        Assert.StartsWith("Something has been said", Acting.Refused(await _house.Get<RemoveAssessor>().Handle(said.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal("Strateg", _house.Fresh().Assessors.Single().Role);
    }

    public void Dispose() => _house.Dispose();
}
