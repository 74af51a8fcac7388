using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Openness;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Openness;

public sealed class DeclareOpennessTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_process_says_where_it_stands_on_five_scales_from_one_to_seven()
    {
        var process = _house.Process();
        Assert.Contains("has not said where it stands", (await _house.Page($"processes/{process.Id}/openness")).QuerySelector("section[aria-labelledby=declared]")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, $"processes/{process.Id}/openness/declare", name: "declare-openness");

        Assert.NotNull((await House.Read(await form.SendAll(("Agenda", "8")))).QuerySelector("#agenda-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Ground", "2"), ("Influence", "6"), ("Why", "Vi lovar inte mer"))).StatusCode);
        Assert.Contains("meanwhile", (await House.Read(await form.SendAll(("Ground", "7")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);

        Assert.Equal([2, 4, 4, 4, 6], await _house.Fresh().OpennessDeclarations.SingleAsync() is var kept ? Enum.GetValues<OpennessScale>().Select(kept.On) : []);
        Assert.Equal(5, (await _house.Page($"processes/{process.Id}/openness", Who.Reader)).QuerySelectorAll("section[aria-labelledby=declared] tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
