using System.Net;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Viewpoints;

public sealed class AnswerViewpointTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_answer_stands_beside_the_viewpoint_for_all_and_the_share_is_told_with_how_many()
    {
        var process = _house.Process();
        var viewpoint = _house.Viewpoint(process, _house.Organisation("Banken"), "Mer tåg");
        _house.Viewpoint(process, _house.Organisation("Museet"), "Mer kultur");
        var form = await OpenForm.At(_house, $"viewpoints/{viewpoint.Id}/answer", name: "answer-viewpoint");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#answer-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Effect", "TakenInPart"), ("Answer", "Under mål 3"))).StatusCode);

        var page = await _house.Page($"processes/{process.Id}/openness", Who.Reader);
        Assert.Equal("1 of 2 viewpoints have been answered", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Part of it was taken in. Under mål 3", page.QuerySelector("section[aria-labelledby=viewpoints]")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await _house.Page("")).QuerySelectorAll("section[aria-labelledby=viewpoints-waiting] li"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/viewpoints/{viewpoint.Id}/answer")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
