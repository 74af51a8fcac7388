using Samhandling.Platform.Commands;
using Samhandling.Studies.RoundSteps;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.RoundSteps;

public sealed class CloseRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_open_round_is_closed_and_can_be_opened_again()
    {
        var round = await _house.Round();
        (await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed();

        await (await OpenForm.At(_house, $"rounds/{round.Id}", Who.Analyst, "close-round")).Send();

        Assert.Equal("Open again", (await _house.Page($"rounds/{round.Id}", Who.Analyst)).QuerySelector("form button[type=submit].ds-button:not([data-variant])")!.TextContent);
        Assert.Equal(RoundState.Open, (await (await _house.As<OpenRound>(Who.Analyst)).Handle(round.Id)).Agreed().State(new(2026, 1, 1)));
    }

    [Fact]
    public async Task A_round_that_was_never_open_cannot_be_closed()
    {
        var round = await _house.Round();

        Assert.NotNull((await (await _house.As<CloseRound>(Who.Analyst)).Handle(round.Id)).Reason());
    }

    public void Dispose() => _house.Dispose();
}
