using System.Net;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class WeighOptionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_gains_and_who_loses_is_said_and_who_was_overtaken_is_told()
    {
        var dilemma = _house.Dilemma();
        var form = await OpenForm.At(_house, $"dilemmas/{dilemma.Id}/options/2", Who.Partner, "weigh-option");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("WithCompany", "Gain"), ("WithoutCompany", "Lose"), ("Because", "Gästerna bor där"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("WithCompany", "Neither")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        var row = (await _house.Page($"dilemmas/{dilemma.Id}", Who.Reader)).QuerySelectorAll("section[aria-labelledby=options] tbody tr")[1];
        Assert.Equal(["2. Flyg", "lose", "gain", "Gästerna bor där"], row.Children.Select(c => c.TextContent.Trim()));
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser().GetAsync($"/{House.Ours}/dilemmas/{dilemma.Id}/options/4")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
