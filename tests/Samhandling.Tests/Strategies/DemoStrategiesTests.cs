using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Strategies.Documents;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

public sealed class DemoStrategiesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_tree_with_what_has_changed_above_three_generations_and_a_gap()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        Assert.Equal("2 documents build on an edition that no longer holds", (await _house.Page("documents/tree")).QuerySelector("h1")!.TextContent);
        var visitors = _house.Fresh().StrategyDocuments.Single(d => d.Title == "Besöksnäringsstrategin");
        Assert.Equal(2, (await _house.Page($"documents/{visitors.Id}/lineage")).QuerySelectorAll("main section").Length);
        var strategy = _house.Fresh().StrategyDocuments.Single(d => d.Title == "Nordanland 2035");
        Assert.Contains("works against", (await _house.Page($"documents/{strategy.Id}/alignment")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nordanland 2035", (await _house.Page($"documents/{strategy.Id}/sheet", Who.Anonymous)).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
