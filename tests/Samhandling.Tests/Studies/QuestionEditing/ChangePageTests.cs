using System.Net;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class ChangePageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_page_gets_a_title_and_a_condition_on_what_was_asked_before()
    {
        var round = await _house.Round();

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}/pages/3", Who.Analyst)).SendAll(("Title", "Om dig"), ("AskedIf", "sector"), ("By", nameof(Comparison.IsNot)), ("Value", "i kommunen"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = (await _house.Questions(round.Id)).Pages[2];
        Assert.Equal(("Om dig", new Holds("sector", Comparison.IsNot, "1")), (page.Title!["sv"], page.AskedIf));
        Assert.Contains("Only if “Var arbetar eller verkar du?” is not i kommunen", (await _house.Page($"rounds/{round.Id}/questions", Who.Analyst)).QuerySelector("#page-3")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_found()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{round.Id}/pages/9")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
