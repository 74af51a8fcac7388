using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Registering;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Registering;

public sealed class ForgetRegistrationsTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public ForgetRegistrationsTests() => _house = _clock.House();

    // It is 2 March 2026: what was held before 2 February 2024 is over.
    [Fact]
    public async Task After_25_months_nobody_is_known_and_that_somebody_came_back_still_is()
    {
        var (place, bank) = (_house.MeetingPlace(), _house.Organisation("Banken"));
        var (first, second, third) = (_house.Edition(day: new(2023, 2, 1), place: place), _house.Edition(day: new(2024, 2, 1), place: place), _house.Edition(day: new(2024, 2, 2), place: place));
        foreach (var edition in new[] { first, second, third }) _house.Registration(edition, "Anna", "anna@example.org", bank, isPresent: true);

        Assert.Equal(2, await Work());
        Assert.Equal(0, await Work());

        var kept = await _house.Fresh().Registrations.Include(r => r.Edition!.Meeting).OrderBy(r => r.Edition!.Meeting!.Day).ToListAsync();
        Assert.Equal([false, true, null], kept.Select(r => r.CameBefore));
        Assert.Equal([null, null, "Anna anna@example.org"], kept.Select(r => r.Name is null && r.Email is null ? null : $"{r.Name} {r.Email}"));
        Assert.All(kept, r => Assert.Equal((bank.Id, true), (r.OrganisationId!.Value, r.IsPresent)));
        Assert.Equal([kept[1].Id], await _house.Get<ReturningPersons>().Of(place.Id));
        Assert.Contains("no longer kept", (await _house.Page($"editions/{first.Id}/registrations")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private Task<int> Work() => _house.In(House.Ours, null).GetRequiredService<ForgetRegistrations>().Work();
}
