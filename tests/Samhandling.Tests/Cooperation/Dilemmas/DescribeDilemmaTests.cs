using System.Net;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class DescribeDilemmaTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_said_better_and_what_can_be_chosen_stays()
    {
        var dilemma = _house.Dilemma();
        var form = await OpenForm.At(_house, $"dilemmas/{dilemma.Id}/edit", Who.Partner, "describe-dilemma");

        Assert.NotNull((await House.Read(await form.SendAll(("Text", "")))).QuerySelector("#text-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Text", "Pengarna räcker till ett på tre år."))).StatusCode);

        var page = await _house.Page($"dilemmas/{dilemma.Id}", Who.Reader);
        Assert.Contains("på tre år", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("section[aria-labelledby=options] tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
