using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Agendas;
using Samhandling.Cooperation.Meetings;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Agendas;

public sealed class BringTopicsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public BringTopicsTests() => _house = _clock.House();

    [Fact]
    public async Task The_most_wanted_comes_first_and_each_says_whether_it_was_dealt_with()
    {
        var group = _house.Group();
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"groups/{group.Id}/topics", name: "bring-topics")).Send(("Topics", "Rumsliga dimensioner; 3\nLärande; 12\n3. Ledning\n"))).StatusCode);
        var coming = _house.Meeting("Rådets möte", new(2026, 3, 10), group);
        Assert.Equal([("Lärande", 1, 11), ("Rumsliga dimensioner", 2, 2), ("Ledning", 3, 0)], await Ranked());

        var learning = await _house.Fresh().AgendaPoints.SingleAsync(p => p.Title == "Lärande");
        Acting.Agreed(await _house.Get<PlaceTopic>().Handle(new() { Choice = $"{learning.Id}:{coming.Id}" }));
        _house.Line(learning);

        var page = await _house.Page($"groups/{group.Id}/topics");
        Assert.Equal("1 of 3 topics have been dealt with", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Lärande", "Rumsliga dimensioner", "Ledning"], page.QuerySelectorAll(".todo .what").Select(t => t.TextContent));
        Assert.Contains("1 of 3", (await _house.Page($"groups/{group.Id}")).QuerySelector("#topics ~ p")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_waits_already_is_raised_again_and_keeps_its_place()
    {
        var group = _house.Group();
        foreach (var _ in Enumerable.Range(0, 2)) Acting.Agreed(await _house.Get<BringTopics>().Handle(group.Id, new() { Topics = "Lärande; 12" }));

        Assert.Equal([("Lärande", 1, 23)], await Ranked());
    }

    [Fact]
    public async Task A_topic_that_is_no_point_of_an_agenda_is_refused_with_all()
    {
        var group = _house.Group();

        Assert.Equal("Topics", Acting.Refused(await _house.Get<BringTopics>().Handle(group.Id, new() { Topics = "Kort\n" + new string('x', AgendaPoint.TitleLength + 1) })).Field);
        Assert.Empty(await Ranked());
    }

    public void Dispose() => _house.Dispose();

    private async Task<List<(string, int, int)>> Ranked() => [.. (await _house.Fresh().AgendaPoints.OrderBy(p => p.Rank).ToListAsync()).Select(p => (p.Title, p.Rank!.Value, p.RaisedAgain))];
}
