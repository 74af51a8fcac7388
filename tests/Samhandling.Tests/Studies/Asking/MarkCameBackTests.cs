using Samhandling.Studies.Asking;
using Samhandling.Studies.Letters;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class MarkCameBackTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task No_letter_follows_one_that_came_back_until_the_mark_is_taken_off()
    {
        AskedRound round = new(_house);
        var respondent = _house.Lists(round, "Åsa Ek", "asa@example.org");
        var path = $"rounds/{round.Id}/asked/{respondent.Id}";

        await (await OpenForm.At(_house, path, Who.Analyst, "mark-came-back")).SendPlain();

        Assert.Equal(AskedState.CameBack, (await _house.Now(respondent)).State());
        Assert.StartsWith("Everybody on the list", (await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(round.Id, new())).Reason(), StringComparison.Ordinal);
        await (await OpenForm.At(_house, path, Who.Analyst, "mark-came-back")).SendPlain();
        Assert.Null((await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(round.Id, new())).Reason());
    }

    public void Dispose() => _house.Dispose();
}
