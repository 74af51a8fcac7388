using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Participants;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Minutes;

public sealed class HeldByMinutesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task All_that_meetings_hold_of_a_person_is_told_and_goes_with_an_erasure_and_the_promise_stays_the_organisation_s()
    {
        var meeting = _house.Meeting(points: "Aktuellt");
        var (anna, bo) = (_house.Person("Anna Ek"), _house.Person("Bo Ek"));
        foreach (var person in new[] { anna, bo }) _house.Called(meeting, person);
        _house.Line(meeting.Points[0], "@anna ek ringer Bo Ek");
        _house.Promise("Ring Anna Ek", anna, _house.Organisation("Banken"));

        var erase = _house.In(House.Ours, Role.Coordinator).GetRequiredService<ErasePerson>();
        var held = (await erase.Held(anna.Id)).Select(h => $"{h.What} {h.Value}").ToList();
        Assert.Contains(held, h => h.Contains("Rådets möte", StringComparison.Ordinal));
        Assert.Contains(held, h => h.Contains("ringer Bo Ek", StringComparison.Ordinal));
        Assert.Contains(held, h => h.Contains("Ring Anna Ek", StringComparison.Ordinal));
        Acting.Agreed(await erase.Handle(anna.Id));

        Assert.Equal($"@{LeftOut.Sign} ringer Bo Ek", (await _house.Fresh().MinutesLines.SingleAsync()).Text);
        Assert.Equal([bo.Id], await _house.Fresh().Participants.Select(p => p.PersonId).ToListAsync());
        var promise = await _house.Fresh().Promises.Include(p => p.Organisation).SingleAsync();
        Assert.Equal(($"Ring {LeftOut.Sign}", null, "Banken"), (promise.What, promise.PersonId, promise.Organisation!.Name));
    }

    public void Dispose() => _house.Dispose();
}
