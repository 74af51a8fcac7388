using System.Net;
using Samhandling.Strategies.Engaged;
using Samhandling.Strategies.Openness;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Engaged;

public sealed class ReadEngagementTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public ReadEngagementTests() => _house = _clock.House();

    [Fact]
    public async Task Who_does_half_as_much_as_its_own_mean_comes_first()
    {
        Assert.NotNull((await _house.Page("engagement")).QuerySelector(".empty"));
        var (bank, museum, process) = (_house.Organisation("Banken"), _house.Organisation("Museet"), _house.Process());
        foreach (var (organisation, days) in new[] { (museum, new DateOnly[] { new(2024, 8, 1), new(2024, 9, 1), new(2025, 3, 1), new(2025, 4, 1) }), (bank, [new(2024, 8, 1), new(2025, 3, 1), new(2025, 8, 1), new(2026, 2, 1)]) })
            foreach (var day in days) _house.Occasion(process, parties: organisation, day: day);
        _house.Viewpoint(process, bank, "Mer tåg", new(2026, 2, 3));
        _house.Occasion(process, parties: bank, day: new(2017, 12, 31));

        var actors = await _house.Get<ReadEngagement>().Read();

        Assert.Equal([("Museet", true), ("Banken", false)], actors.Select(a => (a.Name, a.Curve.HasDropped)));
        Assert.Equal([1, 1, 1, 2], actors[1].Curve.Counts.Skip(13));
        Assert.Equal(5, actors[1].Curve.Counts.Sum());
        var page = await _house.Page("engagement");
        Assert.Equal("1 of 2 actors have dropped by half or more", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["2024:2", "2025:1", "2025:2", "2026:1"], page.QuerySelectorAll("thead th.n").Select(h => h.TextContent));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/engagement")).StatusCode);
    }

    [Fact]
    public async Task An_actors_own_page_shows_its_own_curve_to_those_who_see_the_table_and_nothing_where_there_is_nothing()
    {
        var (bank, museum, idle, process) = (_house.Organisation("Banken"), _house.Organisation("Museet"), _house.Organisation("Föreningen"), _house.Process());
        foreach (var day in new DateOnly[] { new(2024, 8, 1), new(2024, 9, 1), new(2025, 3, 1), new(2025, 4, 1) }) _house.Occasion(process, parties: museum, day: day);
        foreach (var day in new DateOnly[] { new(2025, 8, 1), new(2026, 2, 1) }) _house.Occasion(process, parties: bank, day: day);
        _house.Viewpoint(process, bank, "Mer tåg", new(2026, 2, 3));

        foreach (var actor in await _house.Get<ReadEngagement>().Read()) Assert.Equal(actor.Curve.Counts, (await _house.Get<ReadEngagement>().Of(actor.OrganisationId))!.Counts);
        var shown = (await _house.Page($"organisations/{museum.Id}")).QuerySelector("section[aria-labelledby=engagement]")!;

        Assert.Equal(["2024:2", "2025:1", "2025:2", "2026:1"], shown.QuerySelectorAll("tbody th").Select(h => h.TextContent));
        Assert.Equal(["2", "2", "0", "0"], shown.QuerySelectorAll("tbody td").Select(c => c.TextContent));
        // By hand: the mean of 2 and 2, and nothing in the half-year after them.
        Assert.Contains("How it stands: from 2.0 on average to 0", shown.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/{House.Ours}/engagement", shown.QuerySelector("a[href$=engagement]")!.GetAttribute("href"));
        Assert.Null(await _house.Get<ReadEngagement>().Of(idle.Id));
        Assert.Null((await _house.Page($"organisations/{idle.Id}")).QuerySelector("section[aria-labelledby=engagement]"));
        foreach (var who in new[] { Who.Partner, Who.Reader }) Assert.Null((await _house.Page($"organisations/{museum.Id}", who)).QuerySelector("section[aria-labelledby=engagement]"));
    }

    public void Dispose() => _house.Dispose();
}
