using System.Net;
using Samhandling.Platform;
using Samhandling.Strategies.Hierarchy;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Hierarchy;

public sealed class GuideDocumentTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_guides_it_stands_above_it_on_its_page()
    {
        var (above, below) = (_house.Document("Nationella strategin"), _house.Document());
        var form = await OpenForm.At(_house, $"documents/{below.Id}/guide");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("GuidingId", above.Id.ToString()))).StatusCode);

        Assert.Equal(["Nationella strategin", "Regionens strategi"], (await _house.Page($"documents/{below.Id}")).QuerySelectorAll(".lineage li").Select(li => li.FirstChild!.TextContent));
        Assert.Equal(["Nationella strategin", "Regionens strategi"], (await _house.Page("documents/tree")).QuerySelectorAll(".branches a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_ring_is_refused_and_its_way_is_told()
    {
        var (law, strategy, plan) = (_house.Document("Lagen"), _house.Document("Strategin"), _house.Document("Planen"));
        _house.Guide(law, strategy);
        _house.Guide(strategy, plan);

        var refusal = Acting.Refused(await _house.Get<GuideDocument>().Handle(law.Id, new() { GuidingId = plan.Id }));

        Assert.Contains("Lagen → Strategin → Planen → Lagen", refusal.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(Acting.Refused(await _house.Get<GuideDocument>().Handle(law.Id, new() { GuidingId = law.Id })).Reason);
        Assert.Equal(2, _house.Fresh().Guidances.Count());
    }

    [Fact]
    public async Task It_is_said_once()
    {
        var (above, below) = (_house.Document("Lagen"), _house.Document());
        _house.Guide(above, below);

        Assert.Equal("Lagen guides it already.", Acting.Refused(await _house.Get<GuideDocument>().Handle(below.Id, new() { GuidingId = above.Id })).Reason);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<GuideDocument>().Handle(below.Id, new() { GuidingId = Guid.NewGuid() }));
    }

    [Fact]
    public async Task What_is_guided_by_a_document_that_was_replaced_says_so()
    {
        var (former, below) = (_house.Document("Planen 2009"), _house.Document());
        _house.Guide(former, below);
        _house.Document("Planen 2015", after: former);
        _house.Document("Ingens plan", after: _house.Document("Ingens gamla plan"));

        Assert.Contains("Planen 2009 has been replaced by Planen 2015", (await _house.Page($"documents/{below.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["Ingens plan", "Planen 2009", "Regionens strategi", "Planen 2015"], (await _house.Page("documents/tree")).QuerySelectorAll(".branches a").Select(a => a.TextContent));
    }

    public void Dispose() => _house.Dispose();
}
