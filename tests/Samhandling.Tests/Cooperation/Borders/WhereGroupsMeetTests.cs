using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Borders;

public sealed class WhereGroupsMeetTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WhereGroupsMeetTests() => _house = _clock.House();

    [Fact]
    public async Task The_municipalities_in_which_groups_met_in_the_last_year_stand_with_them_and_the_others_are_empty()
    {
        foreach (var name in new[] { "Storhamn", "Fjällvik", "Fjäll" }) _house.Municipality(name);
        var group = _house.Group("Rådet");
        At("Rådhuset, STORHAMN");
        At("Fjällvik");
        At("Fjällvik", new(2026, 2, 12));
        At("Fjällvik", new(2025, 3, 1));
        At("På nätet");

        var page = await _house.Page("groups/where", Who.Reader);

        // Fjäll is no word of Fjällvik.
        Assert.Equal(["Fjällvik 2", "Storhamn 1", "Fjäll 0"], page.QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent} {row.QuerySelector("td.n")!.TextContent}"));
        Assert.Equal("No group has met in 1 of 3 municipalities", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("One meeting was at a place", page.QuerySelector("p.soft.gap-top")!.TextContent, StringComparison.Ordinal);

        void At(string place, DateOnly? day = null) => _house.Keep(Acting.Agreed(Meeting.Of(Met.Facts(day: day) with { Place = place }, group.Id)));
    }

    public void Dispose() => _house.Dispose();
}
