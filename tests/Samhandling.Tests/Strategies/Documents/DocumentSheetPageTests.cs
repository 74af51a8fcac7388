using System.Net;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class DocumentSheetPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Anybody_reads_an_open_one_and_sees_nothing_of_those_that_are_not()
    {
        var open = _house.Document("Öppna strategin", but: f => f with { IsPublic = true });
        _house.Guide(_house.Document("Hemliga planen"), open);
        _house.Objective(open, "Arbete året runt");

        var page = await _house.Page($"documents/{open.Id}/sheet", Who.Anonymous);

        Assert.Equal("Öppna strategin", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Arbete året runt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemliga planen", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.EndsWith("/tree", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_that_is_not_open_is_as_one_that_is_not() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/documents/{_house.Document().Id}/sheet")).StatusCode);

    public void Dispose() => _house.Dispose();
}
