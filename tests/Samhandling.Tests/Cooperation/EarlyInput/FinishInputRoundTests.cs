using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class FinishInputRoundTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public FinishInputRoundTests() => _house = _clock.House();

    [Fact]
    public async Task Those_who_answered_are_told_what_changed_and_those_who_did_not_are_left_alone()
    {
        var (round, bank) = (_house.InputRound(), _house.Organisation("Banken"));
        var (anna, bo) = (_house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })), _house.Keep(Person.Of(new() { Name = "Bo Ek", Email = "bo@example.org" })));
        var invitation = _house.AskedInput(round, anna, bank);
        _house.AskedInput(round, bo, bank);
        var (browser, address) = (_house.Browser(Who.Anonymous), $"/{House.Ours}/early-input/answer/{_house.InputToken(invitation)}");
        await (await OpenForm.At(browser, address)).SendAll(("Words[0]", "Vintern"));
        var form = await OpenForm.At(_house, $"early-input/{round.Id}/finish", name: "finish-input-round");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#changed-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Changed", "Vintern är med nu"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("Changed", "Inget")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("anna@example.org", mail.Recipient);
        Assert.Contains("Vintern är med nu", mail.Body, StringComparison.Ordinal);
        var page = await House.Read(await browser.GetAsync(address));
        Assert.Contains("Vintern är med nu", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("textarea"));
    }

    public void Dispose() => _house.Dispose();
}
