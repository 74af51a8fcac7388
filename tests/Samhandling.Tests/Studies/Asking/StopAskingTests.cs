using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.Asking;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.Asking;

public sealed class StopAskingTests : IDisposable
{
    private readonly House _house = new();
    private readonly AskedRound _round;

    public StopAskingTests() => _round = new(_house);

    [Fact]
    public async Task Whoever_is_taken_off_the_list_is_not_on_it_and_the_link_opens_nothing()
    {
        var (respondent, token) = _round.Ask();

        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/asked/{respondent}/stop", Who.Analyst, "stop-asking")).SendPlain();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal((0, 0), (await _house.Fresh().Set<Respondent>().CountAsync(), await _house.Fresh().Set<AnswerLink>().CountAsync()));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/respond/{token}")).StatusCode);
    }

    [Fact]
    public async Task Who_has_answered_stays()
    {
        var respondent = _house.Lists(_round, "Åsa Ek", then: r => r.Answer(DateTime.UnixEpoch));

        Assert.StartsWith("This person has answered", (await (await _house.As<StopAsking>(Who.Analyst)).Handle(_round.Id, respondent.Id)).Reason(), StringComparison.Ordinal);
        Assert.Equal(1, await _house.Fresh().Set<Respondent>().CountAsync());
    }

    public void Dispose() => _house.Dispose();
}
