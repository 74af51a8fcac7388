using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class PlanEffortTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public PlanEffortTests() => _house = _clock.House();

    [Fact]
    public async Task A_partner_plans_an_effort_and_who_keeps_it_is_asked()
    {
        var bank = _house.Organisation("Banken");

        var answer = await (await OpenForm.At(_house, "plan/new", Who.Partner)).Send(("Title", "Mässan"), ("Market", "Tyskland"), ("From", "2026-05-04"), ("To", "2026-05-08"), ("OwnerId", bank.Id.ToString()), ("Currency", "SEK"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var kept = await _house.Fresh().Efforts.Include(e => e.Parts).SingleAsync();
        Assert.Equal(("Mässan", bank.Id, PartState.Asked), (kept.Title, kept.Parts.Single().OrganisationId, kept.Parts.Single().State));
    }

    [Fact]
    public async Task A_year_shows_its_efforts_by_month_as_a_list_and_what_is_published_and_names_both_that_clash()
    {
        _house.Effort("Mässan", from: new(2026, 5, 4), to: new(2026, 6, 8));
        _house.Effort("Brevet", from: new(2026, 5, 5), channel: "Nyhetsbrev");
        _house.Effort("Nästa år", from: new(2027, 2, 1));

        var grid = await _house.Page("plan", Who.Reader);
        Assert.Equal("The plan of 2026", grid.QuerySelector("h1")!.TextContent);
        var fair = grid.QuerySelectorAll("tbody tr").Single(row => row.TextContent.Contains("Mässan", StringComparison.Ordinal));
        Assert.Equal(["May", "June"], fair.QuerySelectorAll("td .ds-sr-only").Select(m => m.TextContent));
        Assert.Contains("Mässan and Brevet", string.Join(' ', grid.QuerySelector(".message.warn li")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(["Mässan", "Brevet"], Titles(await _house.Page("plan?show=list")));
        Assert.Equal(["Brevet"], Titles(await _house.Page("plan?show=items")));
        Assert.Equal(["Nästa år"], Titles(await _house.Page("plan?year=2027&show=list")));
        Assert.Equal("Nothing is planned for 2028 yet", (await _house.Page("plan?year=2028")).QuerySelector(".empty h2")!.TextContent);
    }

    public void Dispose() => _house.Dispose();

    private static IEnumerable<string> Titles(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("tbody th a").Select(a => a.TextContent);
}
