using Samhandling.Actors.ContactPoints;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.Handover;

public sealed class HandOverPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_hangs_on_a_person_is_listed_and_what_hangs_on_that_person_alone()
    {
        var place = _house.Municipality("Fjällvik");
        var (bank, kommunen) = (_house.Organisation("Banken"), _house.Organisation("Kommunen", place: place));
        var person = _house.Person("Åsa Ek", kommunen, "Chef");
        _house.Person("Bo Ek", kommunen, "Strateg");
        _house.Engagement(person, bank, "Ledamot");
        _house.Engagement(person, _house.Organisation("Förbundet"), "Ordförande", to: new(2000, 1, 1));
        var point = _house.ContactPoint(place);
        Acting.Agreed(await _house.Get<GiveContact>().Handle(point.Id, new() { PersonId = person.Id }));

        var page = await _house.Page($"persons/{person.Id}/hand-over");

        Assert.Equal("3 things hang on Åsa Ek", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Chef, Kommunen|others too", "Ledamot, Banken|nobody else", "Starting a business, Fjällvik|nobody else"],
            page.QuerySelectorAll("tbody tr").Select(row => $"{row.Children[0].TextContent}|{row.Children[2].TextContent.Trim()}").Order(StringComparer.Ordinal));
        Assert.Equal(["Åsa Ek|2"], (await _house.Page("dependence")).QuerySelectorAll("tbody tr").Select(row => $"{row.Children[0].TextContent}|{row.Children[1].TextContent}"));
    }

    public void Dispose() => _house.Dispose();
}
