using Samhandling.Cooperation.Groups;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class GroupsPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Filters_leave_the_groups_they_name_and_each_tells_its_seats()
    {
        var (region, bank) = (_house.Organisation("Regionen"), _house.Organisation("Banken"));
        var council = _house.Group("Rådet", region, f => f with { Kind = GroupKind.Council });
        _house.Group("Bokningen", region, f => f with { Level = GroupLevel.Local });
        _house.Group("Fondens styrelse", bank, f => f with { IsOurs = false });
        _house.Group("Förra rådet", region, f => f with { To = new(2020, 1, 1) });
        _house.GroupSeat(council, bank, _house.Person("Åsa Ek"));
        _house.GroupSeat(council, region);
        _house.GroupSeat(council, region, _house.Person("Bo Ek", region, to: new(2021, 1, 1)));
        _house.GroupSeat(council, region, _house.Person("Ola Ek"), to: new(2021, 1, 1));

        Assert.Equal(["Bokningen", "Fondens styrelse", "Rådet"], await Names("groups"));
        Assert.Equal(["Rådet"], await Names("groups?kind=Council"));
        Assert.Equal(["Bokningen"], await Names("groups?level=Local"));
        Assert.Equal(["Fondens styrelse"], await Names("groups?whose=theirs"));
        Assert.Equal(["Fondens styrelse"], await Names("groups?q=bank"));
        Assert.Equal(["Förra rådet", "Rådet"], await Names("groups?q=rad&over=too"));
        Assert.Equal("12 vacant", (await _house.Page("groups?kind=Council")).QuerySelector("tbody td:nth-of-type(3)")!.TextContent);
    }

    [Fact]
    public async Task Nothing_there_and_nothing_fitting_are_told_apart()
    {
        Assert.Equal("No group is here yet", (await _house.Page("groups")).QuerySelector(".empty h2")!.TextContent);
        Assert.Equal("No group fits", (await _house.Page("groups?q=x")).QuerySelector(".empty h2")!.TextContent);
    }

    private async Task<IEnumerable<string>> Names(string path) => (await _house.Page(path)).QuerySelectorAll("main tbody th a").Select(a => a.TextContent);

    public void Dispose() => _house.Dispose();
}
