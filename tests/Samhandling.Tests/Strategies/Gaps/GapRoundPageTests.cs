using Samhandling.Strategies.Assessing;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Links;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Gaps;

public sealed class GapRoundPageTests : IDisposable
{
    private readonly House _house = new();
    private readonly Objective _work, _nature, _roads;

    public GapRoundPageTests()
    {
        _work = _house.Objective(text: "Arbete", number: "1");
        var document = _house.Fresh().StrategyDocuments.Single();
        (_nature, _roads) = (_house.Objective(document, "Natur", "2"), _house.Objective(document, "Vägar", "3"));
    }

    [Fact]
    public async Task Spread_half_assessments_links_and_the_round_before_stand_beside_each_other()
    {
        var before = _house.GapRound(_work, "Våren 2024", new(2024, 3, 1));
        _house.Says(_house.Assessor(before), _work, 1, 4);
        var round = _house.GapRound(_work);
        var (region, town) = (_house.Assessor(round), _house.Assessor(round, _house.Organisation("Fjällvik"), "Ordförande"));
        _house.Says(region, _work, 2, 4, 3, OwnPower.Own);
        _house.Says(town, _work, 3, 4, 3, OwnPower.Own);
        _house.Says(town, _nature, null, 2);
        _house.Link(_house.Objective(_house.Document("Planen"), "Fler gäster"), _house.Objective(_house.Fresh().StrategyDocuments.Single(d => d.Id == _work.DocumentId), "Fler företag", "1.1", _work));

        var page = await _house.Page($"gaps/{round.Id}");

        Assert.Equal("1 of 1 gaps have nobody who does anything about them", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            [["2.52–3, n = 2", "4.0n = 2", "1.51–2, n = 2", "1.0", "1", "0"], ["–", "2.0n = 1", "–", "–", "0", "0"], ["–", "–", "–", "–", "0", "0"]],
            page.QuerySelectorAll("[aria-labelledby=levels] tbody tr").Select(tr => tr.QuerySelectorAll("td").Select(td => td.TextContent.Trim())));
        // By hand: (2 × 3 × 1 + 1 × 3 × 1) / 2.
        Assert.Contains("Pressing: 4.5 of 12.", page.QuerySelector("[aria-labelledby=sorted]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["0 of 3 assessed", "2 of 3 assessed", "1 of 3 assessed"], ["0 of 3 assessed", .. page.QuerySelectorAll("[aria-labelledby=assessors] li .cell-sub").Select(s => s.TextContent.Trim()[..15])]);
        Assert.Equal(2, page.QuerySelectorAll("figure svg[role=img]").Length);
        Assert.Equal(["Now", "Wanted", "Last time"], page.QuerySelectorAll("figure thead th").Skip(1).Select(th => th.TextContent));
        Assert.Contains("1 Arbete;2.5;2–3;2;4.0;4;1.5;4.5;1.0;1;0", await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/gaps/{round.Id}/table.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gap_is_seen_to_by_what_is_done_or_by_being_left_to_others()
    {
        var round = _house.GapRound(_work);
        var by = _house.Assessor(round);
        foreach (var objective in new[] { _work, _nature, _roads }) _house.Says(by, objective, 1, 3, 1, OwnPower.Shared);
        _house.Activity(_work);
        _house.Left(round, _roads);

        var page = await _house.Page($"gaps/{round.Id}");

        Assert.Equal("1 of 3 gaps have nobody who does anything about them", page.QuerySelector("h1")!.TextContent);
        var gaps = page.QuerySelectorAll("[aria-labelledby=sorted] li .state").Select(s => s.TextContent.Trim());
        Assert.Equal(["done for it: 1", "nothing is done about it", "deliberately not ours: Staten har ansvaret"], gaps);
    }

    [Fact]
    public async Task A_round_of_which_nobody_has_said_anything_says_what_to_do_and_draws_nothing()
    {
        var page = await _house.Page($"gaps/{_house.GapRound(_work).Id}");

        Assert.Empty(page.QuerySelectorAll("figure"));
        Assert.Contains("nobody has been asked to assess yet", page.QuerySelector("[aria-labelledby=assessors]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Våren 2026", (await _house.Page($"documents/{_work.DocumentId}")).QuerySelector("[aria-labelledby=gap-rounds] a")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
