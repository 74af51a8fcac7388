using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Terms;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Terms;

public sealed class RenewGroupTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RenewGroupTests() => _house = _clock.House();

    [Fact]
    public async Task A_term_that_ends_within_thirty_days_is_told_on_the_start_page_until_somebody_says_what_now()
    {
        var (soon, over) = (Ends("Snart", new(2026, 4, 1)), Ends("Slut", new(2026, 2, 1)));
        Ends("Sedan", new(2026, 4, 2));
        _house.Group("Utan slut");
        Assert.Equal(["Slut", "Snart"], await Told());

        var answer = await (await OpenForm.At(_house, $"groups/{soon.Id}/term")).SendAll(("Benefit", "Tre nya skyltar"), ("Months", "6"));
        Acting.Agreed(await _house.Get<RenewGroup>().Handle(over.Id, new() { IsPermanent = true, Benefit = "Vanan att ses" }));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        // Six months from its last day, and not from today.
        Assert.Equal((new DateOnly(2026, 10, 1), "Tre nya skyltar"), ((await Kept(soon)).To!.Value, (await Kept(soon)).Benefit!));
        Assert.Null((await Kept(over)).To);
        Assert.Empty(await Told());
        Assert.Contains("Tre nya skyltar", (await _house.Page($"groups/{soon.Id}")).QuerySelector("section[aria-labelledby=benefit]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_on_the_benefit_and_for_more_than_a_year_it_does_not_go_on()
    {
        var group = Ends("Snart", new(2026, 4, 1));

        Assert.NotNull((await House.Read(await (await OpenForm.At(_house, $"groups/{group.Id}/term")).SendAll(("Benefit", " ")))).QuerySelector(".field.bad #benefit"));
        Assert.Equal("Months", Acting.Refused(await _house.Get<RenewGroup>().Handle(group.Id, new() { Benefit = "Allt", Months = 13 })).Field);
        Assert.True(Acting.Refused(await _house.Get<RenewGroup>().Handle(group.Id, new() { Benefit = "Allt", Version = 7 })).IsClash);
        Assert.Equal(new DateOnly(2026, 4, 1), (await Kept(group)).To);
    }

    [Fact]
    public async Task A_group_whose_term_was_over_for_long_goes_on_from_today()
    {
        var group = Ends("Slut", new(2025, 2, 1));

        Acting.Agreed(await _house.Get<RenewGroup>().Handle(group.Id, new() { Benefit = "Allt", Months = 1 }));

        Assert.Equal(new DateOnly(2026, 4, 2), (await Kept(group)).To);
    }

    public void Dispose() => _house.Dispose();

    private Group Ends(string name, DateOnly last) => _house.Group(name, _house.Organisation($"{name} AB"), f => f with { From = new(2025, 1, 1), To = last });

    private async Task<IEnumerable<string>> Told() => (await _house.Page("")).QuerySelectorAll("#terms-ending ~ ul h3").Select(h => h.TextContent);

    private Task<Group> Kept(Group group) => _house.Fresh().Groups.SingleAsync(g => g.Id == group.Id);
}
