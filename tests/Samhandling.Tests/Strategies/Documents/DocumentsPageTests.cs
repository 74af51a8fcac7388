using Samhandling.Strategies.Documents;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Documents;

public sealed class DocumentsPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_highest_stand_first_and_those_over_only_when_asked_for()
    {
        var former = _house.Document("Planen 2009", DocumentKind.Plan);
        _house.Document("Planen 2015", DocumentKind.Plan, after: former);
        _house.Document("Lagen", DocumentKind.Law);
        _house.Document("Gammal", but: f => f with { To = new(2001, 1, 1) });

        Assert.Equal(["Lagen", "Planen 2015"], Titles(await _house.Page("documents")));
        Assert.Equal(["Planen 2009"], Titles(await _house.Page("documents?state=Replaced")));
        Assert.Equal(["Gammal"], Titles(await _house.Page("documents?state=Ended")));
        Assert.Equal(["Lagen"], Titles(await _house.Page("documents?kind=Law")));
        Assert.Equal(["Planen 2015"], Titles(await _house.Page("documents?q=2015")));
    }

    [Fact]
    public async Task What_should_have_been_reviewed_is_told()
    {
        _house.Document("Strategin", but: f => f with { ReviewOn = new(2020, 1, 1) });
        _house.Document("Planen", but: f => f with { ReviewOn = new(2099, 1, 1) });

        Assert.Equal(["Strategin"], Titles(await _house.Page("documents?state=due")));
        Assert.Single((await _house.Page("documents")).QuerySelectorAll("tbody .is-gap"));
    }

    [Fact]
    public async Task Before_the_first_it_says_where_to_begin() => Assert.Equal("No document yet", (await _house.Page("documents")).QuerySelector("main h2")!.TextContent);

    private static IEnumerable<string> Titles(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("tbody th a").Select(a => a.TextContent);

    public void Dispose() => _house.Dispose();
}
