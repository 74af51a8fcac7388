using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkStudies;

public sealed class CompareWithPopulationTests : IDisposable
{
    private readonly House _house = new();
    private readonly NetworkStudy _study;

    public CompareWithPopulationTests() => _study = _house.Keep(Watched.Study());

    [Fact]
    public async Task The_gate_is_held_against_the_population_and_the_figures_are_reckoned_at_once()
    {
        var answer = await _house.Get<CompareWithPopulation>().Handle(_study.Id, new() { UnderFour = 12, FourToNine = 18, TenOrMore = 70 });

        Assert.True(answer.Try(out _, out _));
        var kept = await Reloaded();
        Assert.Equal([.12, .18, .7], kept.PopulationByYears!);
        Assert.Null(kept.PopulationByAge);
        Assert.Equal((true, .12), (kept.Kept()!.YearsGate!.IsPresenceGiven, kept.Kept()!.YearsGate!.Presence));
        Assert.False(kept.Kept()!.AgeGate!.IsPresenceGiven);
    }

    [Theory]
    [InlineData(12.0, 18.0, 60.0)]
    [InlineData(-10.0, 40.0, 70.0)]
    [InlineData(50.0, null, null)]
    public async Task Shares_that_do_not_make_up_the_whole_are_refused(double? first, double? second, double? third)
    {
        var answer = await _house.Get<CompareWithPopulation>().Handle(_study.Id, new() { UnderThirty = first, ThirtyToThirtyNine = second, FortyOrOlder = third });

        Assert.False(answer.Try(out _, out var refusal));
        Assert.Equal(nameof(CompareWithPopulation.Form.UnderThirty), refusal!.Field);
        Assert.Null((await Reloaded()).PopulationByAge);
    }

    [Fact]
    public async Task Whole_percent_of_three_thirds_are_the_whole() =>
        Assert.True((await _house.Get<CompareWithPopulation>().Handle(_study.Id, new() { UnderFour = 33, FourToNine = 33, TenOrMore = 33 })).Try(out _, out _));

    [Fact]
    public async Task The_form_is_filled_in_and_leads_back_to_the_gate_which_says_what_it_compares_with()
    {
        var form = await OpenForm.At(_house, $"networks/{_study.Id}/population", Who.Coordinator);

        var answer = await form.Send(("UnderFour", "20"), ("FourToNine", "20"), ("TenOrMore", "60"));

        Assert.EndsWith($"/{House.Ours}/networks/{_study.Id}#gate", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        var page = await _house.Page($"networks/{_study.Id}");
        Assert.Contains("of the population", page.GetElementById("gate")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("20", (await _house.Page($"networks/{_study.Id}/population")).GetElementById("underfour")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_refusal_stands_at_its_field()
    {
        var form = await OpenForm.At(_house, $"networks/{_study.Id}/population", Who.Coordinator);

        var page = await House.Read(await form.Send(("UnderFour", "20"), ("FourToNine", "20"), ("TenOrMore", "20")));

        Assert.Equal("The three shares must add up to 100%.", page.QuerySelector("#underfour-error span")!.TextContent);
    }

    public void Dispose() => _house.Dispose();

    private async Task<NetworkStudy> Reloaded() =>
        await _house.In(House.Ours, Role.Analyst).GetRequiredService<SamhandlingDb>().NetworkStudies.AsNoTracking().SingleAsync(s => s.Id == _study.Id);
}
