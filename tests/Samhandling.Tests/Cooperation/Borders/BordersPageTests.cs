using Samhandling.Actors.Register;
using Samhandling.Cooperation.Participants;
using Samhandling.Places.Register;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Initiatives;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Borders;

public sealed class BordersPageTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public BordersPageTests() => _house = _clock.House();

    [Fact]
    public async Task What_crosses_a_border_stands_with_its_sides_and_what_does_not_is_left_out()
    {
        var (västra, östra, nord) = (Region("SE", "Västra"), Region("SE", "Södra"), Region("NO", "Nord"));
        var (home, near, far) = (In("SE", västra, "Hemma"), In("SE", östra, "Nära"), In("NO", nord, "Borta"));
        var (both, alone) = (_house.Group("Fjällrådet"), _house.Group("Hemmarådet", _house.Organisation("Utan plats")));
        foreach (var organisation in new[] { home, far }) _house.GroupSeat(both, organisation);
        _house.GroupSeat(alone, home);
        var meeting = _house.Meeting("Länens möte");
        foreach (var organisation in new[] { home, near }) _house.Keep(new Participant { MeetingId = meeting.Id, PersonId = _house.Person("Anna Ek").Id, OrganisationId = organisation.Id });
        _house.Promise("Löftet", organisation: far, with: home);
        _house.Promise("Här hemma", organisation: home, with: home);
        _house.Initiative("Ingen är med");

        Assert.Equal(["Fjällrådet|Group|NO, SE|Nord, Västra", "Löftet|Promise|NO, SE|Nord, Västra", "Länens möte|Meeting|SE|Södra, Västra"], await Rows(""));
        Assert.Equal(["Fjällrådet|Group|NO, SE|Nord, Västra", "Löftet|Promise|NO, SE|Nord, Västra"], await Rows("?across=nations"));
        Assert.Equal(["Länens möte|Meeting|SE|Södra, Västra"], await Rows("?kind=Meeting"));
        Assert.Equal("2 of 3 contacts cross the national border", (await _house.Page("borders")).QuerySelector("h1")!.TextContent);
        Assert.Contains("where 3 of 5 organisations", (await _house.Page("borders")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_crosses_it_is_said_what_to_do() =>
        Assert.Equal("Nothing here crosses a border", (await _house.Page("borders")).QuerySelector(".empty h2")!.TextContent);

    public void Dispose() => _house.Dispose();

    private async Task<IEnumerable<string>> Rows(string query) => (await _house.Page($"borders{query}")).QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent)));

    private Place Region(string country, string name) => Keep(new() { Country = country, Kind = PlaceKind.Region }, name, null);

    private Organisation In(string country, Place region, string name) => _house.Organisation(name, place: Keep(new() { Country = country, Kind = PlaceKind.Municipality }, name, region.Id));

    private Place Keep(Place place, string name, Guid? above)
    {
        place.Tell(new PlaceVersion { PlaceId = place.Id, Code = name, Name = name, ParentId = above });
        return _house.Keep(place);
    }
}
