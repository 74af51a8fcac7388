using System.Net;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Contributions;

public sealed class AnswerContributionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_answer_stands_beside_the_contribution_for_all_and_the_share_is_told_with_how_many()
    {
        var process = _house.Process();
        var contribution = _house.Contribution(process, _house.Organisation("Banken"), "Mer tåg");
        _house.Contribution(process, _house.Organisation("Museet"), "Mer kultur");
        var form = await OpenForm.At(_house, $"contributions/{contribution.Id}/answer", name: "answer-contribution");

        Assert.NotNull((await House.Read(await form.SendAll())).QuerySelector("#answer-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Effect", "TakenInPart"), ("Answer", "Under mål 3"))).StatusCode);

        var page = await _house.Page($"processes/{process.Id}/openness", Who.Reader);
        Assert.Equal("1 of 2 contributions have been answered", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Part of it was taken in. Under mål 3", page.QuerySelector("section[aria-labelledby=contributions]")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await _house.Page("")).QuerySelectorAll("section[aria-labelledby=contributions-waiting] li"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/contributions/{contribution.Id}/answer")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
