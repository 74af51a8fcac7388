using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Strategies.Documents;
using Samhandling.Strategies.Leading;
using Samhandling.Strategies.Objectives;
using Samhandling.Strategies.Spread;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Samhandling.Tests.Strategies.Spread;

public sealed class ReadLeadingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Organisation _region;
    private readonly StrategyDocument _document;

    public ReadLeadingTests()
    {
        _house = _clock.House();
        _region = _house.Organisation("Regionen");
        _document = _house.Document(but: f => f with { OwnerId = _region.Id });
    }

    [Fact]
    public async Task What_nobody_leads_what_rests_on_one_and_how_much_three_have_is_told_with_how_many_there_are()
    {
        var areas = Enumerable.Range(1, 5).Select(n => _house.Objective(_document, $"Mål {n}")).ToList();
        List<Person> people = [_house.Person("Anna Ek", _region), _house.Person("Bo Ek", _region), _house.Person("Cia Ek", _region), _house.Person("Dan Ek", _region)];
        foreach (var (area, person) in areas.Take(4).Zip([people[0], people[0], people[1], people[2]])) _house.Led(area, person);
        _house.Led(areas[0], people[3], LeadingPart.Deputy);
        _house.Led(areas[4], people[3], isUnsure: true);

        var spread = await _house.Get<ReadLeading>().Read();

        Assert.Equal(["Regionens strategi", "Mål 5"], spread.Vacant.Select(t => t.Title));
        Assert.Equal(["Mål 2", "Mål 3", "Mål 4"], spread.OnOne.Select(t => t.Thing.Title));
        Assert.Equal(["Mål 5"], spread.Unsure.Select(r => r.Title));
        Assert.Equal((5, 4, 4), (spread.Held.Count, spread.OnFew, spread.People.Count));
        var page = await _house.Page("responsibilities");
        Assert.Equal("2 of 6 have nobody who leads them", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Three people have 4 of the 5 responsibilities; 4 people share them", page.QuerySelector("#spread")!.TextContent);
        Assert.DoesNotContain("Anna Ek", (await _house.Page("responsibilities", Who.Reader)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_led_for_a_year_while_nothing_was_touched_has_it_in_name_only()
    {
        var (stale, tended) = (_house.Objective(_document, "Glömt"), _house.Objective(_house.Document("Planen", but: f => f with { OwnerId = _region.Id }), "Skött"));
        var (anna, bo, cia) = (_house.Person("Anna Ek", _region), _house.Person("Bo Ek", _region), _house.Person("Cia Ek", _region));
        _house.Led(stale, anna, from: new(2025, 3, 2));
        _house.Led(tended, bo, from: new(2025, 3, 2));
        _house.Led(_document.Id, LedKind.Document, cia, from: new(2025, 3, 3));
        var version = (await _house.Fresh().Objectives.SingleAsync(o => o.Id == tended.Id)).Version;
        Acting.Agreed(await _house.Get<DescribeObjective>().Handle(tended.Id, new() { Text = "Skött väl", Version = version }));

        Assert.Equal([anna.Id], (await _house.Get<ReadLeading>().Read()).Phantoms.Select(p => p.PersonId));
        Assert.Contains("Glömt", (await _house.Page("responsibilities")).QuerySelector("section[aria-labelledby=phantoms] ul")!.TextContent, StringComparison.Ordinal);

        _clock.Now += TimeSpan.FromDays(370);
        Assert.Equal([anna.Id, bo.Id, cia.Id], (await _house.Get<ReadLeading>().Read()).Phantoms.Select(p => p.PersonId).Order());
    }

    [Fact]
    public async Task Who_leaves_hands_it_over_and_who_is_erased_leaves_it_vacant()
    {
        var objective = _house.Objective(_document, "Arbete");
        var (anna, bo) = (_house.Person("Anna Ek", _region), _house.Person("Bo Ek", _region));
        _house.Led(objective, anna);
        var own = _house.Led(_document.Id, LedKind.Document, anna);
        _house.Led(objective, bo, LeadingPart.Deputy);

        var hangs = new List<Inheritance>();
        foreach (var holder in _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetServices<IHandOver>()) hangs.AddRange(await holder.Of(anna.Id, default));
        Assert.Equal([("Arbete", false), ("Regionens strategi", true)], hangs.Where(h => h.Path.StartsWith("responsibilities/", StringComparison.Ordinal)).Select(h => (h.Title, h.IsAlone)).Order());
        Assert.Contains((await _house.Get<ErasePerson>().Held(anna.Id)), row => row.Where == "Arbete");
        Assert.Contains("Who leads what", (await _house.Page("privacy")).Body!.TextContent, StringComparison.Ordinal);

        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        Assert.Null((await _house.Fresh().Responsibilities.SingleAsync(r => r.Id == own.Id)).PersonId);
        Assert.Equal(["Regionens strategi", "Arbete"], (await _house.Get<ReadLeading>().Read()).Vacant.Select(t => t.Title));
    }

    public void Dispose() => _house.Dispose();
}
