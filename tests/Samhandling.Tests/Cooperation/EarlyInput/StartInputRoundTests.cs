using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class StartInputRoundTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public StartInputRoundTests() => _house = _clock.House();

    [Fact]
    public async Task A_round_has_questions_and_an_address_that_can_be_opened()
    {
        Assert.Contains("No round", (await _house.Page("early-input")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, "early-input/new", name: "start-input-round");
        (string, string)[] written = [("Title", "Plan"), ("Lead", "Allt går att ändra"), ("Questions", "Vad saknas?\r\nVad mer?"), ("ClosesOn", "2026-03-20")];

        Assert.NotNull((await House.Read(await form.SendAll([.. written, ("Document", "javascript:alert(1)")]))).QuerySelector("#document-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll([.. written, ("Document", "https://example.org/plan")])).StatusCode);

        Assert.Equal(["Vad saknas?", "Vad mer?"], (await _house.Fresh().InputRounds.SingleAsync()).QuestionList);
        Assert.Contains("0 of 0 have answered", (await _house.Page("early-input")).QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/early-input")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
