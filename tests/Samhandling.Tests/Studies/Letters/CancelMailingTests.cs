using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Letters;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Letters;

public sealed class CancelMailingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly AskedRound _round;

    public CancelMailingTests()
    {
        _house = _clock.House();
        _round = new(_house);
        _house.Lists(_round, "Åsa Ek", "asa@example.org");
    }

    [Fact]
    public async Task Letters_that_wait_are_called_off()
    {
        var mailing = Acting.Agreed(await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(_round.Id, new() { SendAt = "2026-03-05T08:00" }));

        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/letters", Who.Analyst, "cancel-mailing")).SendPlain(("MailingId", mailing.Id.ToString()));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(0, await _house.Fresh().Set<Mailing>().CountAsync());
    }

    [Fact]
    public async Task Letters_that_have_gone_are_not()
    {
        var mailing = Acting.Agreed(await (await _house.As<InviteRespondents>(Who.Analyst)).Handle(_round.Id, new()));

        Assert.StartsWith("The letters have gone", (await (await _house.As<CancelMailing>(Who.Analyst)).Handle(_round.Id, mailing.Id)).Reason(), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
