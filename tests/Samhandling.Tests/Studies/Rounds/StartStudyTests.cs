using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.Templates;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Rounds;

public sealed class StartStudyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Where_nothing_is_asked_yet_the_list_says_how_to_begin()
    {
        var page = await _house.Page("studies", Who.Analyst);

        Assert.Equal($"/{House.Ours}/studies/new", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_form_starts_a_study_with_a_round_whose_questions_are_the_templates()
    {
        var answer = await (await OpenForm.At(_house, "studies/new", Who.Analyst)).SendAll(("Title", "Vem?"), ("Purpose", "Att lära"), ("LegalBasis", "Allmänt intresse"), ("DeleteOn", "2999-12-31"), ("ClosesOn", "2999-06-30"), ("Template", nameof(Template.NetworkAndTrust)));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var round = await _house.Db.Rounds.Include(r => r.Study).SingleAsync();
        Assert.EndsWith($"/rounds/{round.Id}", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal((await _house.User(Who.Analyst)).Id, round.Study!.OwnerId);
        Assert.Contains((await _house.Questions(round.Id)).Questions, q => q.Code == "trust");
        Assert.Contains("Vem?", (await _house.Page("studies", Who.Analyst)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DeleteOn", "2001-01-01")]
    [InlineData("ClosesOn", "2001-01-01")]
    [InlineData("Title", "")]
    [InlineData("DeleteOn", "soon")]
    public async Task What_cannot_be_is_told_beside_its_field_and_nothing_is_started(string field, string value)
    {
        var answer = await (await OpenForm.At(_house, "studies/new", Who.Analyst)).SendAll(("Title", "Vem?"), ("Purpose", "Att lära"), ("LegalBasis", "Intresse"), ("DeleteOn", "2999-12-31"), ("ClosesOn", "2999-06-30"), (field, value));

        Assert.NotNull((await House.Read(answer)).QuerySelector($"#{field.ToLowerInvariant()}-error"));
        Assert.Empty(_house.Db.Studies);
    }

    [Theory]
    [InlineData(Who.Coordinator, HttpStatusCode.Forbidden)]
    [InlineData(Who.Reader, HttpStatusCode.Forbidden)]
    [InlineData(Who.Anonymous, HttpStatusCode.Redirect)]
    public async Task Only_an_analyst_runs_studies(Who who, HttpStatusCode expected) =>
        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/studies/new")).StatusCode);

    public void Dispose() => _house.Dispose();
}
