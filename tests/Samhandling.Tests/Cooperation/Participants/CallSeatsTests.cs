using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Participants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Participants;

public sealed class CallSeatsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_press_calls_those_who_sit_there_and_are_not_called_yet()
    {
        var (group, bank) = (_house.Group(), _house.Organisation("Banken"));
        var (anna, bo) = (_house.Person("Anna Ek", bank), _house.Person("Bo Ek", bank));
        foreach (var person in new[] { anna, bo }) _house.GroupSeat(group, bank, person);
        _house.GroupSeat(group, _house.Organisation("Kassan"), anna);
        _house.GroupSeat(group, _house.Organisation("Regionen"));
        var meeting = _house.Meeting(group: group);
        _house.Called(meeting, bo, bank);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"meetings/{meeting.Id}/participants", name: "call-seats")).Send()).StatusCode);

        Assert.Equal([anna.Id, bo.Id], (await _house.Fresh().Participants.Select(p => p.PersonId).ToListAsync()).Order());
        Assert.Equal(0, Acting.Agreed(await _house.Get<CallSeats>().Handle(meeting.Id)));
    }

    public void Dispose() => _house.Dispose();
}
