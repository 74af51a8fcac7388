using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Seats;

public sealed class GiveSeatTests : IDisposable
{
    private readonly House _house = new();
    private readonly Group _group;
    private readonly Organisation _bank;

    public GiveSeatTests() => (_group, _bank) = (_house.Group(), _house.Organisation("Banken"));

    [Fact]
    public async Task First_the_organisation_is_chosen_then_somebody_of_its_people()
    {
        var (browser, address) = (_house.Browser(), $"/{House.Ours}/groups/{_group.Id}/seats/new");
        var person = _house.Person("Åsa Ek", _bank, "Bankdirektör");

        var page = await House.Read(await (await OpenForm.At(browser, address)).Send(("OrganisationId", _bank.Id.ToString())));
        Assert.Equal(["Vacant", "Åsa Ek, Bankdirektör"], page.QuerySelectorAll("#personid option").Select(o => o.TextContent));
        var answer = await OpenForm.In(page, browser, address).SendAll(("PersonId", person.Id.ToString()), ("Part", "Leader"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var row = (await _house.Page($"groups/{_group.Id}")).QuerySelector("#seats ~ .table-scroll tbody tr")!;
        Assert.Equal(["Åsa Ek", "Bankdirektör", "Banken", "Leader"], [row.QuerySelector("td a")!.TextContent, row.QuerySelector(".cell-sub")!.TextContent, row.Children[1].TextContent, row.Children[2].TextContent]);
    }

    [Fact]
    public async Task Whoever_changes_the_organisation_sees_its_people_before_anything_is_saved()
    {
        var (browser, address, other) = (_house.Browser(), $"/{House.Ours}/groups/{_group.Id}/seats/new", _house.Organisation("Hotellet"));
        var (mine, theirs) = (_house.Person("Åsa Ek", _bank), _house.Person("Bo Ek", other));
        var page = await House.Read(await (await OpenForm.At(browser, address)).Send(("OrganisationId", _bank.Id.ToString())));

        page = await House.Read(await OpenForm.In(page, browser, address).SendAll(("PersonId", mine.Id.ToString()), ("OrganisationId", other.Id.ToString())));

        Assert.Equal(["", theirs.Id.ToString()], page.QuerySelectorAll("#personid option").Select(o => o.GetAttribute("value")));
        Assert.Empty(_house.Fresh().GroupSeats);
    }

    [Fact]
    public async Task Somebody_whom_the_register_knows_otherwise_is_found_by_name()
    {
        var person = _house.Person("Aino Kangas", _house.Organisation("Hotellet"));

        Assert.Equal([(person.Id, "Aino Kangas")], await _house.Get<SeatPersons>().Offered(_bank.Id, "kangas", null));
        Assert.Null(await _house.Get<SeatPersons>().WhyNot(_bank.Id, new(person.Id, SeatPart.Member, null, null, null)));
    }

    [Fact]
    public async Task Who_has_left_the_organisation_sits_there_for_it_no_more()
    {
        var person = _house.Person("Åsa Ek", _bank, to: new(2025, 6, 30));

        Assert.Equal("PersonId", Acting.Refused(await Give(person, "2025-07-01", null)).Field);
        Assert.Equal("PersonId", Acting.Refused(await Give(person, null, null)).Field);
        Acting.Agreed(await Give(person, "2025-01-01", "2025-06-30"));
    }

    [Fact]
    public async Task A_seat_may_be_given_to_an_organisation_before_somebody_is_found()
    {
        Acting.Agreed(await Give(null, null, null));

        var page = await _house.Page($"groups/{_group.Id}");
        Assert.Equal("1 vacant", page.QuerySelector("#seats + .is-gap")!.TextContent);
        Assert.Equal("Vacant", page.QuerySelector("tbody .is-gap")!.TextContent);
    }

    [Fact]
    public async Task A_reader_sees_that_somebody_sits_there_and_for_whom_but_not_who()
    {
        Acting.Agreed(await Give(_house.Person("Åsa Ek", _bank, "Bankdirektör"), null, null));

        var page = (await _house.Page($"groups/{_group.Id}", Who.Reader)).QuerySelector("main")!.TextContent;
        Assert.Contains("Bankdirektör", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Åsa Ek", page, StringComparison.Ordinal);
    }

    private Task<Samhandling.Platform.Result<GroupSeat>> Give(Person? person, string? from, string? to) =>
        _house.Get<GiveSeat>().Handle(_group.Id, new() { OrganisationId = _bank.Id, PersonId = person?.Id, From = from, To = to });

    public void Dispose() => _house.Dispose();
}
