using System.Net;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class DecideDilemmaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_decision_and_its_motive_stand_over_the_rankings_which_stay()
    {
        var dilemma = _house.Dilemma();
        _house.Ranked(dilemma, _house.Organisation("Banken"), 3, 1, 2);
        var form = await OpenForm.At(_house, $"dilemmas/{dilemma.Id}/decide", name: "decide-dilemma");

        Assert.NotNull((await House.Read(await form.SendAll(("Decided", "1"), ("DecidedBy", "Rådet")))).QuerySelector("#motive-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Decided", "1"), ("DecidedBy", "Rådet, punkt 4"), ("DecidedOn", "2026-03-02"), ("Motive", "Flest reser så"))).StatusCode);
        Assert.Contains("already", (await House.Read(await form.SendAll(("Decided", "2"), ("DecidedBy", "Rådet"), ("Motive", "Ångrar oss")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        var page = await _house.Page($"dilemmas/{dilemma.Id}");
        Assert.Equal("Decided: Tåg", page.QuerySelector(".message.good h2")!.TextContent);
        Assert.Contains("Flest reser så", page.QuerySelector(".message.good")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Banken", page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
    }

    public void Dispose() => _house.Dispose();
}
