using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Seats;

public sealed class SeatPanelsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_seats_stand_on_the_pages_of_the_person_the_organisation_and_the_municipality()
    {
        var place = _house.Municipality("Fjällvik");
        var bank = _house.Organisation("Banken", place: place);
        var (person, council) = (_house.Person("Åsa Ek", bank), _house.Group("Rådet"));
        _house.GroupSeat(council, bank, person);
        _house.Group("Bokningen");
        _house.Group("Fonden", but: f => f with { IsOurs = false });

        foreach (var path in new[] { $"persons/{person.Id}", $"organisations/{bank.Id}", $"places/{place.Id}" })
            Assert.Equal(["Rådet"], (await _house.Page(path)).QuerySelectorAll("#group-seats ~ .table-scroll tbody th").Select(th => th.TextContent));
        Assert.Equal(["Bokningen"], (await _house.Page($"places/{place.Id}")).QuerySelectorAll("#group-seats ~ ul li").Select(li => li.TextContent));
    }

    [Fact]
    public async Task Municipalities_without_a_seat_are_listed_on_the_groups_page()
    {
        var (fjällvik, norrvåg, storhamn) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"), _house.Municipality("Storhamn"));
        var (all, some) = (_house.Group("Rådet"), _house.Group("Bokningen"));
        Acting.Agreed(await _house.Get<DescribeGroup>().Handle(some.Id, WithPlaces(some, fjällvik.Id, norrvåg.Id)));
        foreach (var group in new[] { all, some }) _house.GroupSeat(group, _house.Organisation("Fjällviks kommun", place: fjällvik), _house.Person("Åsa Ek"));
        // Vacant, nobody comes from there.
        _house.GroupSeat(some, _house.Organisation("Norrvågs kommun", place: norrvåg));

        Assert.Equal("2 municipalities have no seat|Norrvåg, Storhamn", await Told(all));
        Assert.Equal("One municipality has no seat|Norrvåg", await Told(some));
        // That is no gap of ours.
        var others = _house.Group("Fonden", but: f => f with { IsOurs = false });
        Assert.Null((await _house.Page($"groups/{others.Id}")).QuerySelector("#without"));
    }

    private static GroupForm WithPlaces(Group group, params Guid[] places)
    {
        var form = GroupForm.Of(group);
        form.Places = [.. places];
        return form;
    }

    private async Task<string> Told(Group group) => (await _house.Page($"groups/{group.Id}")).QuerySelector("section[aria-labelledby=without]")!.Children is var told ? $"{told[0].TextContent}|{told[1].TextContent}" : "";

    public void Dispose() => _house.Dispose();
}
