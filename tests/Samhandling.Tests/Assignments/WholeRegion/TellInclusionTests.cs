using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Assignments.WholeRegion;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.WholeRegion;

public sealed class TellInclusionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public TellInclusionTests() => _house = _clock.House();

    [Fact]
    public async Task What_somebody_has_said_for_a_municipality_stands_on_its_page_year_by_year()
    {
        var place = _house.Municipality("Fjällvik");
        var official = _house.Official(place);
        var form = await OpenForm.At(_house, $"places/{place.Id}/inclusion/2026");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Included", "4"), ("Heard", "3"), ("SaidById", official.Id.ToString()))).StatusCode);

        var told = (await _house.Page($"places/{place.Id}")).QuerySelector("#inclusion ~ ul")!.TextContent;
        Assert.Contains("2026: 3.5 of 5", told, StringComparison.Ordinal);
        Assert.Contains("said by Åsa Tjänst", told, StringComparison.Ordinal);

        // Said again in the year, the last word holds.
        Acting.Agreed(await _house.Get<TellInclusion>().Handle(place.Id, 2026, new() { Included = 5, Heard = 5, SaidById = official.Id }));
        Assert.Equal(5, (await _house.Fresh().InclusionPulses.SingleAsync()).Felt);
    }

    [Fact]
    public async Task It_is_refused_off_the_scale_without_a_person_there_and_for_a_year_to_come()
    {
        var place = _house.Municipality("Fjällvik");
        var (official, other) = (_house.Official(place), _house.Person("Per Al"));
        async Task<string> Field(int? included, Guid? by, int year = 2026) => Acting.Refused(await _house.Get<TellInclusion>().Handle(place.Id, year, new() { Included = included, Heard = 3, SaidById = by })).Field;

        Assert.Equal("Included", await Field(6, official.Id));
        Assert.Equal("Included", await Field(null, official.Id));
        Assert.Equal("SaidById", await Field(3, null));
        Assert.Equal("SaidById", await Field(3, other.Id));
        Assert.Equal("", await Field(3, official.Id, 2027));
        Assert.Empty(_house.Fresh().InclusionPulses);
    }

    [Fact]
    public async Task A_partner_says_it_for_the_municipality_it_speaks_for_and_for_no_other()
    {
        var (own, other) = (_house.Municipality("Fjällvik"), _house.Municipality("Älvnäs"));
        var (official, elsewhere) = (_house.Official(own), _house.Official(other));
        _house.LetPartnerSpeakFor(await _house.Fresh().Organisations.SingleAsync(o => o.PlaceId == own.Id));

        Acting.Agreed(await _house.Partner().GetRequiredService<TellInclusion>().Handle(own.Id, 2026, new() { Included = 3, Heard = 3, SaidById = official.Id }));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<TellInclusion>().Handle(other.Id, 2026, new() { Included = 3, Heard = 3, SaidById = elsewhere.Id }));
    }

    // The middle of the scale is 3.
    [Theory]
    [InlineData(2, 3, true)]
    [InlineData(3, 3, false)]
    public void Below_the_middle_is_low(int included, int heard, bool isLow) =>
        Assert.Equal(isLow, Acting.Agreed(new InclusionPulse { PlaceId = Guid.NewGuid(), Year = 2026 }.Say(included, heard, Guid.NewGuid(), new(2026, 3, 2))).IsLow);

    public void Dispose() => _house.Dispose();
}
