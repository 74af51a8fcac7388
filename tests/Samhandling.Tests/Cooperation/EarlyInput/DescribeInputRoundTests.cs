using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class DescribeInputRoundTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeInputRoundTests() => _house = _clock.House();

    [Fact]
    public async Task Once_somebody_has_answered_the_questions_are_as_many_as_they_were()
    {
        var round = _house.InputRound();
        var invitation = _house.AskedInput(round, _house.Person("Anna Ek"), _house.Organisation("Banken"));
        await (await OpenForm.At(_house.Browser(Who.Anonymous), $"/{House.Ours}/early-input/answer/{_house.InputToken(invitation)}")).SendAll(("Words[0]", "Vintern"));
        var form = await OpenForm.At(_house, $"early-input/{round.Id}/edit", name: "describe-input-round");

        Assert.NotNull((await House.Read(await form.SendAll(("Questions", "Bara en?")))).QuerySelector("#questions-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Questions", "Vad saknas mest?\nVad mer?"))).StatusCode);

        Assert.Equal(["Vad saknas mest?", "Vad mer?"], (await _house.Fresh().InputRounds.SingleAsync()).QuestionList);
    }

    public void Dispose() => _house.Dispose();
}
