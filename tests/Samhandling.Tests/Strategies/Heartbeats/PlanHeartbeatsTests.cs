using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Heartbeats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Heartbeats;

public sealed class PlanHeartbeatsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public PlanHeartbeatsTests() => _house = _clock.House();

    [Fact]
    public async Task One_a_year_is_planned_until_the_document_ends()
    {
        var document = _house.Document(but: f => f with { OwnerId = _house.Organisation("Regionen").Id, From = new(2024, 7, 1), To = new(2031, 12, 31) });
        Assert.Contains("No yearly moments", (await _house.Page($"documents/{document.Id}")).QuerySelector("section[aria-labelledby=heartbeats]")!.TextContent, StringComparison.Ordinal);
        var form = await OpenForm.At(_house, $"documents/{document.Id}/heartbeats/new", name: "plan-heartbeats");

        Assert.NotNull((await House.Read(await form.SendAll(("What", "Strategins dag"), ("First", "2032-01-01")))).QuerySelector("#first-error"));
        Assert.NotNull((await House.Read(await form.SendAll(("What", "Strategins dag"), ("First", "2016-01-01")))).QuerySelector("#first-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", "Strategins dag"), ("First", "2024-10-01"))).StatusCode);

        Assert.Equal(Enumerable.Range(2024, 8).Select(year => new DateOnly(year, 10, 1)), (await _house.Fresh().Heartbeats.OrderBy(h => h.PlannedOn).ToListAsync()).Select(h => h.PlannedOn));
        Assert.Contains("0 of 2 that have been were held; 8 in all.", (await _house.Page($"documents/{document.Id}", Who.Reader)).QuerySelector("section[aria-labelledby=heartbeats]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_last_day_says_what_to_do()
    {
        var form = await OpenForm.At(_house, $"documents/{_house.Document().Id}/heartbeats/new", name: "plan-heartbeats");

        Assert.Contains("Give it one first", (await House.Read(await form.SendAll(("What", "Dagen")))).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
