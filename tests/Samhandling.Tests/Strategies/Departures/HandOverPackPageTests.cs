using System.Net;
using Samhandling.Strategies.Leading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Departures;

public sealed class HandOverPackPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_that_hangs_on_who_leaves_stands_on_one_page_by_kind()
    {
        var anna = _house.Person("Anna Ek", _house.Organisation("Regionen"));
        _house.Led(_house.Objective(), anna);

        var page = await _house.Page($"persons/{anna.Id}/hand-over/pack");

        Assert.Equal("What Anna Ek hands over, on one page", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Acts for", "Leader, objective", "What stands in no system"], page.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.NotNull((await _house.Page($"persons/{anna.Id}")).QuerySelector("a[href$='hand-over/pack']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/persons/{anna.Id}/hand-over/pack")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
