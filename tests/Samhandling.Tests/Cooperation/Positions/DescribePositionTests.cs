using System.Net;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class DescribePositionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_earlier_wording_is_kept_with_who_stood_behind_it()
    {
        var position = _house.Position();
        _house.Heard(position, _house.DestinationCompany("Fjällvik"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"positions/{position.Id}/edit", name: "describe-position")).SendAll(("Text", "Tåget ska gå på sommaren."))).StatusCode);

        var page = await _house.Page($"positions/{position.Id}", Who.Reader);
        Assert.Equal("The text, wording 2", page.QuerySelector("#wording")!.TextContent);
        Assert.Contains("Tåget ska gå hela året.", page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stood behind it: Fjällvik", page.QuerySelector("main details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of wording 1: is to say anew", page.QuerySelector("section[aria-labelledby=behind] tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
