using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class KilledForgettingTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly Killing _killing = new();
    private readonly House _house;

    public KilledForgettingTests() => _house = _clock.House(_killing.AddTo);

    [Fact]
    public async Task Killed_at_any_statement_who_came_back_is_still_known_when_all_are_forgotten()
    {
        var place = _house.MeetingPlace();
        foreach (var day in new DateOnly[] { new(2022, 2, 1), new(2023, 2, 1) }) _house.Registration(_house.Edition(day: day, place: place), "Anna", "anna@example.org", isPresent: true);
        var kills = 0;
        while (await _killing.At(kills + 1, Work))
        {
            kills++;
            // All or nobody: had the first been forgotten alone, nobody would know that the second had come before.
            Assert.Equal(2, await _house.Fresh().Registrations.CountAsync(r => r.Name == "Anna" && r.CameBefore == null));
        }

        Assert.InRange(kills, 2, 50);
        Assert.Equal([false, true], await _house.Fresh().Registrations.Where(r => r.Name == null && r.Email == null).OrderBy(r => r.Edition!.Meeting!.Day).Select(r => r.CameBefore!.Value).ToListAsync());
    }

    public void Dispose() => _house.Dispose();

    private Task Work() => _house.In(House.Ours, null).GetRequiredService<ForgetRegistrations>().Work();
}
