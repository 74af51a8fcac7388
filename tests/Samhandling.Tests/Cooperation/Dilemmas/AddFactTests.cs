using System.Net;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class AddFactTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_fact_has_its_source()
    {
        var dilemma = _house.Dilemma();
        var form = await OpenForm.At(_house, $"dilemmas/{dilemma.Id}", name: "add-fact");

        Assert.NotNull((await House.Read(await form.SendAll(("Words", "Två av tre kör bil")))).QuerySelector("#source-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Words", "Två av tre kör bil"), ("Source", "Gästundersökningen"))).StatusCode);

        var facts = (await _house.Page($"dilemmas/{dilemma.Id}", Who.Reader)).QuerySelector("section[aria-labelledby=facts]")!.TextContent;
        Assert.Contains("Två av tre kör bil", facts, StringComparison.Ordinal);
        Assert.Contains("Source: Gästundersökningen", facts, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
