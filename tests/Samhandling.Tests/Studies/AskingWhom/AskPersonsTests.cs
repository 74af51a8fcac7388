using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Register;
using Samhandling.Studies.AskingWhom;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Actors.ContactTests;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Asking;
using Samhandling.Tests.Studies.Responding;

namespace Samhandling.Tests.Studies.AskingWhom;

public sealed class AskPersonsTests : IDisposable
{
    private readonly House _house = new();
    private readonly AskedRound _round;
    private readonly Guid _place;

    public AskPersonsTests()
    {
        _round = new(_house);
        var place = _house.Municipality("Fjällvik");
        _place = place.Id;
        var (municipality, firm) = (_house.Organisation("Fjällviks kommun", place: place), _house.Organisation("Fjällbolaget", Sector.Private, place: place));
        _house.Engagement(_house.Reachable("Åsa Ek", "asa@example.org", Language.NorwegianBokmal), municipality, "Näringslivsutvecklare");
        _house.Engagement(_house.Reachable("Bo Alm", null), firm, "Verkställande direktör");
        _house.Engagement(_house.Reachable("Cia Gran", "cia@example.org"), _house.Organisation("Länet"), "Strateg");
        _house.Person("Dan Slutat", municipality, to: new(2020, 1, 1));
        _house.Person("Eva Utan");
    }

    [Fact]
    public async Task Those_the_filter_fits_are_shown_with_their_number_and_come_on_the_list_as_the_register_has_them()
    {
        var page = await _house.Page($"rounds/{_round.Id}/ask?place={_place}", Who.Analyst);
        Assert.Contains("2 persons come on the list.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 have no e-mail address", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var answer = await (await OpenForm.At(_house, $"rounds/{_round.Id}/ask?place={_place}", Who.Analyst, "ask-persons")).SendPlain();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var asked = await _house.Fresh().Set<Respondent>().OrderBy(r => r.Name).ToListAsync();
        Assert.Equal(["Bo Alm", "Åsa Ek"], asked.Select(r => r.Name).Order(StringComparer.Ordinal));
        Assert.Equal([1, 2], asked.Select(r => r.Number).Order());
        var asa = asked.Single(r => r.Name == "Åsa Ek");
        Assert.Equal(("asa@example.org", "Fjällviks kommun", Sector.Public, (Guid?)_place, "nb"), (asa.Email, asa.Organisation, asa.Sector, asa.PlaceId, asa.Language));
        Assert.NotNull(asa.PersonId);
    }

    [Theory]
    [InlineData(Sector.Private, null, null, "Bo Alm")]
    [InlineData(null, "fjallviks", null, "Åsa Ek")]
    [InlineData(null, null, "STRATEG", "Cia Gran")]
    [InlineData(null, null, null, "Bo Alm,Cia Gran,Åsa Ek")]
    [InlineData(Sector.Research, null, null, "")]
    public async Task Each_filter_bounds_by_itself(Sector? sector, string? organisation, string? role, string names) =>
        Assert.Equal(names, string.Join(',', (await (await _house.As<AskPersons>(Who.Analyst)).Preview(_round.Id, new(null, sector, organisation, role))).New.Select(n => n.Name).Order(StringComparer.Ordinal)));

    [Fact]
    public async Task Twice_asks_nobody_twice_and_numbers_go_on()
    {
        _house.Lists(_round, "Åsa från listan", "ASA@example.org");

        var first = Acting.Agreed(await Ask(new(_place)));
        var second = Acting.Agreed(await Ask(new()));
        var third = Acting.Agreed(await Ask(new()));

        Assert.Equal([(1, 1), (1, 2), (0, 3)], new[] { first, second, third }.Select(a => (a.New, a.There)));
        Assert.Equal([1, 2, 3], await _house.Fresh().Set<Respondent>().Select(r => r.Number).Order().ToListAsync());
    }

    [Fact]
    public async Task Two_who_ask_the_same_at_one_moment_ask_them_once()
    {
        var both = await Task.WhenAll(Ask(new()), Ask(new()));

        Assert.All(both, answer => Acting.Agreed(answer));
        Assert.Equal(3, await _house.Fresh().Set<Respondent>().CountAsync());
    }

    [Fact]
    public async Task Where_nobody_fits_it_is_refused() =>
        Assert.StartsWith("Nobody in the register fits", (await Ask(new(Sector: Sector.Research))).Reason(), StringComparison.Ordinal);

    // By lot: of 12 orders that are as likely as any, the order of the register comes once in 479 million.
    [Fact]
    public async Task Numbers_tell_nothing_of_the_order_in_the_register()
    {
        var firm = _house.Organisation("Stora bolaget", Sector.CivilSociety);
        for (var i = 0; i < 12; i++) _house.Engagement(_house.Person($"Person {i:00}"), firm);

        Acting.Agreed(await Ask(new(Sector: Sector.CivilSociety)));

        var byNumber = await _house.Fresh().Set<Respondent>().OrderBy(r => r.Number).Select(r => r.Name).ToListAsync();
        Assert.Equal(12, byNumber.Count);
        Assert.NotEqual(byNumber.Order(StringComparer.Ordinal), byNumber);
    }

    public void Dispose() => _house.Dispose();

    private async Task<Samhandling.Platform.Result<Added>> Ask(AskPersons.Filter filter) => await (await _house.As<AskPersons>(Who.Analyst)).Handle(_round.Id, filter);
}
