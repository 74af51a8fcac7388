using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Links;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Alignment;

public sealed class AlignmentPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_document_tells_how_many_of_its_objectives_the_others_carry()
    {
        var (strategy, plan) = Two();

        var page = await _house.Page("documents/alignment");

        Assert.Equal("3 of 4 objectives have nothing under them", page.QuerySelector("h1")!.TextContent);
        Assert.Equal([["", "1", "1 of 2"], ["–", "", "2 of 2"]], page.QuerySelectorAll("tbody tr").Select(tr => tr.QuerySelectorAll("td").Select(td => td.TextContent.Trim())));
        var csv = await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/documents/alignment.csv");
        Assert.Contains(strategy.Title, csv, StringComparison.Ordinal);
        Assert.NotEqual(strategy.Id, plan.Id);
    }

    [Fact]
    public async Task A_documents_own_matrix_shows_strengths_gaps_conflicts_and_what_points_nowhere()
    {
        var (strategy, plan) = Two();

        var page = await _house.Page($"documents/{strategy.Id}/alignment");

        Assert.Equal("1 of 2 objectives have no strong support", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["strongly", "works against"], page.QuerySelectorAll("tbody td").Select(td => td.TextContent.Trim()));
        Assert.Equal(["50\u00a0%", "50\u00a0%", "1 of 2"], page.QuerySelectorAll(".facts dd").Select(dd => dd.TextContent.Trim().Replace(' ', '\u00a0').Replace("1\u00a0of\u00a02", "1 of 2", StringComparison.Ordinal)));
        _house.Guide(strategy, plan);
        Assert.Equal("Nothing linked", (await _house.Page($"documents/{plan.Id}/alignment")).QuerySelector("#orphans") is null ? "Nothing linked" : "Orphans");
    }

    [Fact]
    public async Task Before_two_have_objectives_it_says_what_is_needed() => Assert.Equal("Two documents with objectives are needed", (await _house.Page("documents/alignment")).QuerySelector("main h2")!.TextContent);

    // A plan whose first objective carries the strategy's first, and whose second works against its second.
    private (StrategyDocument Strategy, StrategyDocument Plan) Two()
    {
        var (strategy, plan) = (_house.Document("Strategin"), _house.Document("Planen", DocumentKind.Plan));
        var (a, b) = (_house.Objective(strategy, "Arbete"), _house.Objective(strategy, "Natur"));
        _house.Link(_house.Objective(plan, "Fler företag"), a);
        _house.Link(_house.Objective(plan, "Fler gäster"), b, kind: LinkKind.Conflicts);
        return (strategy, plan);
    }

    public void Dispose() => _house.Dispose();
}
