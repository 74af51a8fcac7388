using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

public sealed class DemoProcessTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_process_with_an_open_gate_who_leads_what_was_answered_and_who_is_missing()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var process = _house.Fresh().Set<Samhandling.Strategies.Processes.StrategyProcess>().Single();
        var page = await _house.Page($"processes/{process.Id}", Who.Reader);
        Assert.Equal(11, page.QuerySelectorAll("section[aria-labelledby=issues] tbody tr").Length);
        Assert.Contains("not handed on: 1", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2 of 3 viewpoints have been answered", (await _house.Page($"processes/{process.Id}/openness", Who.Reader)).QuerySelector("h1")!.TextContent);
        Assert.Contains("Länsstyrelsen", (await _house.Page("not-regional", Who.Reader)).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await _house.Page("responsibilities")).QuerySelectorAll("section[aria-labelledby=vacant] li"));
        Assert.Contains("2 of 3 that have been were held", (await _house.Page($"documents/{process.DocumentId}")).QuerySelector("section[aria-labelledby=heartbeats]")!.TextContent, StringComparison.Ordinal);
        var start = await _house.Page("");
        foreach (var waiting in new[] { "issues-waiting", "unsure-leaders", "viewpoints-waiting" }) Assert.NotNull(start.QuerySelector($"section[aria-labelledby={waiting}]"));
    }

    public void Dispose() => _house.Dispose();
}
