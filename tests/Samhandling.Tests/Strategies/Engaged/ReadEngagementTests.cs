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

    public void Dispose() => _house.Dispose();
}
