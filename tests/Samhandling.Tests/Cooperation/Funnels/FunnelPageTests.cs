using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Funnels;

public sealed class FunnelPageTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public FunnelPageTests() => _house = _clock.House();

    [Fact]
    public async Task The_page_counts_each_meeting_each_group_and_all_and_only_promises_between_organisations()
    {
        var (bank, council) = (_house.Organisation("Banken"), _house.Organisation("Kommunen"));
        var group = _house.Group();
        var (one, two) = (_house.Meeting("Ett", group: group, points: "Aktuellt"), _house.Meeting("Två", Met.Day.AddDays(-7), points: "Aktuellt"));
        foreach (var line in new[] { "! Beslut", "+ Löfte", "Bara text" }) _house.Line(one.Points[0], line);
        _house.Line(two.Points[0], "? Fråga");
        var joint = _house.Promise("Samman", null, bank, council, meeting: one);
        _house.Promise("Ensam", null, bank, meeting: one);
        Acting.Agreed(await _house.Get<AnswerPromise>().Handle(joint.Id, new() { State = PromiseState.Done }));

        var page = await _house.Page("promises/funnel", Who.Reader);

        Assert.Equal("Done: 1 of 3 that were talked about", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["All meetings: 3 1 1 1 1 of 1", "Strategiska rådet: 2 1 1 1 1 of 1", "Ett, 10/02/2026: 2 1 1 1 1 of 1", "Två, 03/02/2026: 1 0 0 0 0 of 0"],
            page.QuerySelectorAll("tbody tr").Select(row => $"{row.QuerySelector("th")!.TextContent}: {string.Join(' ', row.QuerySelectorAll("td").Take(5).Select(c => c.TextContent))}"));
    }

    public void Dispose() => _house.Dispose();
}
