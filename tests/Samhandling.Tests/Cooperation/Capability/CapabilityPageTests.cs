using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Capability;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Capability;

public sealed class CapabilityPageTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public CapabilityPageTests() => _house = _clock.House();

    [Fact]
    public async Task What_was_done_in_the_year_is_counted_part_by_part()
    {
        var (bank, fund) = (_house.Organisation("Banken"), _house.Organisation("Fonden"));
        Acting.Agreed(await _house.Get<AnswerPromise>().Handle(_house.Promise("I tid", organisation: bank, with: fund).Id, new() { State = PromiseState.Done }));
        _house.Promise("För sent", organisation: bank, with: fund, due: new(2026, 3, 1));
        _house.Promise("Ännu inte", organisation: bank, with: fund);
        _house.Promise("Ensam", organisation: bank, due: new(2026, 3, 1));
        _house.Promise("I fjol", organisation: bank, with: fund, due: new(2025, 12, 1), given: new(2025, 11, 1));
        _house.Meeting(group: _house.Group("Rådet", bank));
        _house.Meeting(group: _house.Group("Lokala", bank, f => f with { Level = GroupLevel.Local }));
        var joint = _house.Initiative();
        foreach (var name in new[] { "Fjällvik", "Norrvåg" }) _house.Confirmed(joint, _house.DestinationCompany(name));

        var years = await _house.Get<ReadCapability>().Read();

        // By hand, for 2026: one of two that were due, one initiative of one, decided at once, two levels of four.
        Assert.Equal([(1, 2), (0, 0), (1, 1), (1, 1), (2, 4), (0, 0)], years[0].Parts.Select(p => (p.Some, p.Of)));
        Assert.Equal([(0, 1), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)], years[1].Parts.Select(p => (p.Some, p.Of)));
    }

    [Fact]
    public async Task The_sum_stands_with_its_parts_and_goes_by_the_weights_in_the_address()
    {
        _house.Meeting(group: _house.Group());

        var page = await _house.Page("capability", Who.Reader);
        Assert.Equal("Together 25%, of 1 of 6 parts. What is not known is left out, and does not count as nothing.", page.QuerySelector("#together")!.TextContent);
        Assert.Equal(6, page.QuerySelectorAll("section[aria-labelledby=now] tbody tr").Length);
        Assert.Equal(5, page.QuerySelectorAll("section[aria-labelledby=now] .is-gap").Length);
        var other = await _house.Page("capability?w5=0&w1=7&w2=junk");
        Assert.StartsWith("Nothing is known", other.QuerySelector("#together")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["7", "1", "1", "1", "0", "1"], other.QuerySelectorAll("input[type=number]").Select(i => i.GetAttribute("value")));
    }

    public void Dispose() => _house.Dispose();
}
