using System.Net;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionEditing;

public sealed class ChangeQuestionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Before_anyone_has_answered_the_edition_itself_is_changed()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"rounds/{round.Id}/question/whom", Who.Analyst)).SendAll(("Text", "Vem frågar du?"))).StatusCode);

        var edition = await _house.Latest(round.Id);
        Assert.Equal((1, "Vem frågar du?"), (edition.Number, edition.Questionnaire().Find("whom")!.Text["sv"]));
    }

    [Fact]
    public async Task Once_answered_a_change_is_a_new_edition_and_the_page_says_so_before()
    {
        var round = await _house.Round();
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        Assert.Contains("becomes edition 2", (await _house.Page($"rounds/{round.Id}/questions", Who.Analyst)).QuerySelector(".message.warn")!.TextContent, StringComparison.Ordinal);

        await (await OpenForm.At(_house, $"rounds/{round.Id}/question/whom", Who.Analyst)).SendAll(("Text", "Vem frågar du?"));

        Assert.Equal(2, (await _house.Latest(round.Id)).Number);
        Assert.Equal(["Vem vänder du dig till när du behöver information eller råd om utvecklingen här?", "Vem frågar du?"], _house.Db.QuestionnaireEditions.OrderBy(e => e.Number).AsEnumerable().Select(e => e.Questionnaire().Find("whom")!.Text["sv"]));
    }

    [Fact]
    public async Task A_form_that_was_opened_with_the_edition_before_is_refused()
    {
        var round = await _house.Round();
        await _house.Answers(await _house.Asked(round.Id, "Åsa Ek"), [new("Per Ek")]);
        var form = await OpenForm.At(_house, $"rounds/{round.Id}/question/age", Who.Analyst);
        await (await OpenForm.At(_house, $"rounds/{round.Id}/question/whom", Who.Analyst)).SendAll(("Text", "Vem frågar du?"));

        var answer = await House.Read(await form.SendAll(("Text", "Ålder?")));

        Assert.Contains("Someone else changed this meanwhile", answer.QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ålder?", answer.QuerySelector("#text")!.TextContent);
    }

    [Fact]
    public async Task A_question_that_is_not_there_is_not_found()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{round.Id}/question/nothing")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
