using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class RemoveLineTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public RemoveLineTests() => _house = _clock.House();

    [Fact]
    public async Task The_line_goes_and_what_was_promised_by_it_stays()
    {
        var (line, bank) = (_house.Line("+ Kolla lokalen"), _house.Organisation("Banken"));
        var person = _house.Person("Anna Ek", bank);
        Acting.Agreed(await _house.Get<GivePromise>().Handle(line.Id, new() { What = "Kolla lokalen", Who = Givers.Key(person.Id, bank.Id), DueOn = "2026-03-12" }));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"lines/{line.Id}/remove", name: "remove-line")).Send()).StatusCode);

        Assert.False(await _house.Fresh().MinutesLines.AnyAsync());
        Assert.Null((await _house.Fresh().Promises.SingleAsync()).LineId);
    }

    [Fact]
    public async Task No_line_is_taken_out_of_approved_minutes()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var line = _house.Line(meeting.Points[0]);
        Acting.Agreed(await _house.Get<LockMinutes>().Handle(meeting.Id));

        Assert.Contains("approved", Acting.Refused(await _house.Get<RemoveLine>().Handle(line.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
