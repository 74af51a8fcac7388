using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Strategies.Budgets;
using Samhandling.Strategies.Declarations;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Gaps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies;

public sealed class DemoGoalsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_two_rounds_a_budget_decisions_and_a_declaration_that_one_has_not_told_of()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var round = _house.Fresh().GapRounds.Single(r => r.ClosedOn == null);
        Assert.Equal(["Now", "Wanted", "Last time"], (await _house.Page($"gaps/{round.Id}")).QuerySelectorAll("figure thead th").Skip(1).Select(th => th.TextContent));
        var declaration = _house.Fresh().Declarations.Single();
        Assert.Contains("2 of 3 have told", (await _house.Page($"declarations/{declaration.Id}")).QuerySelector("[aria-labelledby=commitments]")!.TextContent, StringComparison.Ordinal);
        Assert.Single((await _house.Page("budgets")).QuerySelectorAll("tbody tr"));
        Assert.Equal(2, (await _house.Page("decisions")).QuerySelectorAll("[aria-labelledby=recorded] li").Length);
        var strategy = _house.Fresh().StrategyDocuments.Single(d => d.Title == "Nordanland 2035");
        Assert.Contains("Should be in (1)", (await _house.Page($"documents/{strategy.Id}/sectors")).QuerySelectorAll("[aria-labelledby=outside] h3").Select(h => h.TextContent));
        Assert.NotNull((await _house.Page($"documents/{strategy.Id}/text")).QuerySelector(".prose table"));
        var budget = _house.Fresh().Budgets.Single();
        Assert.Equal(4, (await _house.Page($"budgets/{budget.Id}")).QuerySelectorAll("[aria-labelledby=pointed] tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
