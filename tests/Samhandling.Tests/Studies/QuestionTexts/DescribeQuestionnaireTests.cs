using System.Net;
using Samhandling.Studies.QuestionTexts;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionTexts;

public sealed class DescribeQuestionnaireTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Languages_that_the_pages_do_not_speak_are_offered_too()
    {
        var round = await _house.Round();
        var form = await OpenForm.At(_house, $"rounds/{round.Id}/questionnaire", Who.Analyst);

        var answer = await form.Send(("First", "sv"), ("Languages", "sv"), ("Languages", "se"), ("Languages", "fi"), ("Introduction", form.Shown["Form.Introduction"]), ("Thanks", "Tack!"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var all = await _house.Questions(round.Id);
        Assert.Equal(["sv", "se", "fi"], all.Languages);
        Assert.Equal(("Tack!", "Takk! Svarene dine er viktige."), (all.Thanks!["sv"], all.Thanks["nb"]));
        Assert.Equal("Davvisámegiella", (await _house.Page($"rounds/{round.Id}/questions", Who.Analyst)).QuerySelector("a[lang=se]")!.TextContent);
    }

    [Fact]
    public async Task A_language_that_nobody_knows_is_refused()
    {
        var round = await _house.Round();

        Assert.Equal("First", (await (await _house.As<DescribeQuestionnaire>(Who.Analyst)).Handle(round.Id, new() { First = "xx", Edition = 1 })).Try(out _, out var refusal) ? "" : refusal.Field);
    }

    public void Dispose() => _house.Dispose();
}
