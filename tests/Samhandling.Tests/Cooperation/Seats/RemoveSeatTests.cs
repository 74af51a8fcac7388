using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Seats;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Seats;

public sealed class RemoveSeatTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_and_its_deputy_stays_as_the_deputy_of_nobody()
    {
        var (group, bank) = (_house.Group(), _house.Organisation("Banken"));
        var seat = _house.GroupSeat(group, bank, _house.Person("Åsa Ek"));
        var deputy = _house.GroupSeat(group, bank, _house.Person("Bo Ek"), SeatPart.Deputy, deputyFor: seat.Id);

        var answer = await (await OpenForm.At(_house, $"group-seats/{seat.Id}/remove")).Send();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var left = await _house.Fresh().GroupSeats.SingleAsync();
        Assert.Equal((deputy.Id, (Guid?)null, 1), (left.Id, left.DeputyForId, left.Version));
    }

    public void Dispose() => _house.Dispose();
}
