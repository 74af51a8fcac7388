using System.Net;
using Samhandling.Platform.Commands;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Studies.Templates;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class OpenRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_button_opens_it_and_the_page_says_until_when_one_can_answer()
    {
        var round = await _house.Round();

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "open-round")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotNull(_house.Db.Rounds.Single().OpenedAt);
        Assert.Contains("30 June 2999", (await _house.Page($"rounds/{round.Id}", Who.Analyst)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_round_that_asks_nothing_is_not_opened()
    {
        var round = await _house.Round(Template.Empty);

        var answer = await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "open-round")).Send();

        Assert.Contains("wrong with the questions", (await House.Read(answer)).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Null(_house.Db.Rounds.Single().OpenedAt);
    }

    [Fact]
    public async Task Every_template_but_the_empty_one_can_be_opened_at_once()
    {
        foreach (var template in Enum.GetValues<Template>().Except([Template.Empty]))
        {
            var round = await _house.Round(template);
            Assert.NotNull((await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed().OpenedAt);
        }
    }

    public void Dispose() => _house.Dispose();
}
