using System.Net;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Plans;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Plans;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Groups;

public sealed class RemoveGroupTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_its_seats_once_that_is_confirmed()
    {
        var (group, bank) = (_house.Group(), _house.Organisation("Banken"));
        var seat = _house.GroupSeat(group, bank, _house.Person("Åsa Ek"));
        _house.GroupSeat(group, bank, _house.Person("Bo Ek"), SeatPart.Deputy, deputyFor: seat.Id);
        var kept = _house.GroupSeat(_house.Group("Nätverket"), bank);

        Assert.Contains("2 seats", (await _house.Page($"groups/{group.Id}/remove")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var answer = await (await OpenForm.At(_house, $"groups/{group.Id}/remove")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(["Nätverket"], _house.Fresh().Groups.Select(g => g.Name));
        Assert.Equal([kept.Id], _house.Fresh().GroupSeats.Select(s => s.Id));
    }

    [Fact]
    public async Task One_that_was_called_to_a_meeting_stays_and_says_why()
    {
        var group = _house.Group();
        _house.Meeting(group: group);

        var page = await House.Read(await (await OpenForm.At(_house, $"groups/{group.Id}/remove")).Send());

        Assert.Contains("Close it instead", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(_house.Fresh().Groups);
    }

    [Fact]
    public async Task What_it_had_in_the_plan_stays_there_without_it()
    {
        var group = _house.Group();
        _house.Effort(group: group.Id);

        Acting.Agreed(await _house.Get<RemoveGroup>().Handle(group.Id));

        Assert.Null(Assert.Single(_house.Fresh().Efforts).GroupId);
    }

    public void Dispose() => _house.Dispose();
}
