using System.Net;
using Samhandling.Platform;
using Samhandling.Platform.Commands;
using Samhandling.Studies.QuestionTexts;
using Samhandling.Studies.Rounds;
using Samhandling.Surveys.Questionnaires;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.QuestionTexts;

public sealed class TranslateQuestionsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Texts_are_written_side_by_side_and_what_is_missing_is_counted()
    {
        var round = await Offered("se");
        var address = $"rounds/{round.Id}/translation/se";
        Assert.StartsWith("23 of 23 texts are missing", (await _house.Page(address, Who.Analyst)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, address, Who.Analyst)).SendPlain(("t-q.whom", "Geas jearat?"), ("t-q.whom.f.often.option.1", "juohke vahku"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var whom = (await _house.Questions(round.Id)).Find("whom")!;
        Assert.Equal(("Geas jearat?", "juohke vahku"), (whom.Text["se"], whom.Naming!.FollowUps[0].Options[0].Text["se"]));
        Assert.StartsWith("21 of 23 texts are missing", (await _house.Page(address, Who.Analyst)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_wrote_meanwhile_is_shown_beside_what_was_written_and_nothing_is_lost()
    {
        var round = await Offered("se");
        var (a, b) = (await OpenForm.At(_house, $"rounds/{round.Id}/translation/se", Who.Analyst), await OpenForm.At(_house, $"rounds/{round.Id}/translation/se", Who.Analyst));
        await a.SendPlain(("t-q.age", "Man boaris?"));

        var page = await House.Read(await b.SendPlain(("t-q.age", "Agi?")));

        Assert.Contains(page.QuerySelectorAll(".message.warn tbody tr"), row => (row.Children[1].TextContent, row.Children[2].TextContent) == ("Man boaris?", "Agi?"));
        Assert.Equal("Agi?", page.GetElementById("t-q.age")!.TextContent);
    }

    [Fact]
    public async Task The_language_it_was_made_in_is_not_translated_to()
    {
        var round = await _house.Round();

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/rounds/{round.Id}/translation/sv")).StatusCode);
        await Assert.ThrowsAsync<NotFoundException>(async () => await (await _house.As<TranslateQuestions>(Who.Analyst)).Handle(round.Id, "sv", new(1, 0), new Dictionary<string, string>()));
    }

    private async Task<Round> Offered(string language)
    {
        var round = await _house.Round();
        (await (await _house.As<DescribeQuestionnaire>(Who.Analyst)).Handle(round.Id, new() { First = "sv", Languages = ["sv", language], Introduction = "Hej", Thanks = "Tack", Edition = 1 })).Agreed();
        return round;
    }

    public void Dispose() => _house.Dispose();
}
