using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Seats;

public sealed class ChangeSeatTests : IDisposable
{
    private readonly House _house = new();
    private readonly Group _group;
    private readonly Organisation _bank;

    public ChangeSeatTests() => (_group, _bank) = (_house.Group(), _house.Organisation("Banken"));

    [Fact]
    public async Task Ended_it_is_told_among_those_before_and_the_next_is_told_as_now()
    {
        var seat = _house.GroupSeat(_group, _bank, _house.Person("Åsa Ek", _bank), SeatPart.Leader);
        var form = await OpenForm.At(_house, $"group-seats/{seat.Id}");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("To", "2025-12-31"))).StatusCode);
        _house.GroupSeat(_group, _bank, _house.Person("Bo Ek", _bank), SeatPart.Leader, from: new(2026, 1, 1));

        var page = await _house.Page($"groups/{_group.Id}");
        Assert.Equal(["Bo Ek"], page.QuerySelectorAll("#seats ~ .table-scroll tbody td[data-label='Who sits there'] a").Select(a => a.TextContent));
        Assert.Equal(["Åsa Ek"], page.QuerySelectorAll("details tbody td[data-label='Who sits there'] a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task Who_has_left_leaves_a_vacancy_that_is_told_and_can_still_be_ended()
    {
        var seat = _house.GroupSeat(_group, _bank, _house.Person("Åsa Ek", _bank, to: new(2025, 6, 30)));

        Assert.Equal("Has acted for it until 30/06/2025: somebody must be found", (await _house.Page($"groups/{_group.Id}")).QuerySelector("tbody .cell-sub")!.TextContent);
        Acting.Agreed(await _house.Get<ChangeSeat>().Handle(seat.Id, new() { OrganisationId = _bank.Id, PersonId = seat.PersonId, To = "2025-12-31" }));
    }

    [Fact]
    public async Task Of_two_who_change_it_the_second_is_told()
    {
        var seat = _house.GroupSeat(_group, _bank);
        Acting.Agreed(await _house.Get<ChangeSeat>().Handle(seat.Id, new() { OrganisationId = _bank.Id, From = "2026-01-01" }));

        Assert.True(Acting.Refused(await _house.Get<ChangeSeat>().Handle(seat.Id, new() { OrganisationId = _bank.Id })).IsClash);
        Assert.Equal(new DateOnly(2026, 1, 1), (await _house.Fresh().GroupSeats.SingleAsync()).From);
    }

    public void Dispose() => _house.Dispose();
}
