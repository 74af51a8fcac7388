using System.Net;
using Samhandling.Actors.Register;
using Samhandling.Evaluation.Interviews;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Evaluation.Interviews;

public sealed class PlanInterviewTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_role_is_enough_and_the_page_says_how_many_of_each_kind_and_which_municipality_is_missing()
    {
        var (round, place) = (_house.EvaluationRound(), _house.Municipality("Älvnäs"));

        var answer = await (await OpenForm.At(_house, $"evaluations/{round.Id}/interviews/new", Who.Analyst)).Send(("Title", "Tillväxtchef"), ("PlaceId", $"{place.Id}"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page($"evaluations/{round.Id}", Who.Analyst);
        Assert.Equal(["Municipalities", "1", "0", "0"], page.QuerySelectorAll("#main tbody tr > *, main tbody tr > *").Select(c => c.TextContent.Trim()).Take(4));
        Assert.Contains(page.QuerySelectorAll(".is-gap"), gap => gap.TextContent.Contains("Älvnäs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_page_says_how_many_are_commercial_and_of_how_many_it_is_not_said()
    {
        var round = _house.EvaluationRound();
        var (listed, silent) = (_house.Keep(Organisation.Of(new() { Name = "Liften", Form = LegalForm.ListedCompany })), _house.Organisation("Nätverket"));
        _house.Interview(round, f => f with { OrganisationId = listed.Id });
        _house.Interview(round, f => f with { OrganisationId = silent.Id });
        _house.Interview(round, f => f with { State = InterviewState.Planned, HeldOn = null });

        var table = (await _house.Page($"evaluations/{round.Id}", Who.Reader)).QuerySelectorAll("#frame ~ .table-scroll")[1];

        Assert.Equal(["Not said", "1", "1", "0", "Commercial and listed", "0", "1", "0"], table.QuerySelectorAll("tbody tr > *").Select(c => c.TextContent));
    }

    [Fact]
    public void Somebody_must_be_meant() => Assert.Equal("Role", Acting.Refused(Interview.Of(Guid.CreateVersion7(), 1, new() { Role = " " })).Field);

    [Fact]
    public void One_that_is_done_was_done_on_a_day() => Assert.Equal("HeldOn", Acting.Refused(Interview.Of(Guid.CreateVersion7(), 1, Evaluating.Asked() with { HeldOn = null })).Field);

    public void Dispose() => _house.Dispose();
}
