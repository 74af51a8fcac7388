using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Registering;
using Samhandling.Cooperation.Stage;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Holding;

public sealed class HeldByRegistrationsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_erased_person_is_forgotten_wherever_they_came_or_stood_and_that_somebody_came_stays()
    {
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "Anna@example.org" }));
        var (bank, place) = (_house.Organisation("Banken"), _house.MeetingPlace());
        var (first, second, third) = (_house.Edition(day: new(2024, 2, 1), place: place), _house.Edition(day: new(2025, 2, 1), place: place), _house.Edition(day: new(2026, 2, 1), place: place));
        _house.Registration(first, "A. Ek", "anna@example.org", bank, isPresent: true);
        _house.Registration(second, "Någon", person: anna, isPresent: true);
        _house.Registration(third, "anna ek", isPresent: true);
        _house.Registration(third, "Bo Ek", "bo@example.org", isPresent: true);
        _house.Slot(first, Staged.Facts(organisation: bank) with { Speaker = "Anna Ek", Gender = Gender.Woman });
        var held = new List<HeldData>();
        foreach (var one in _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetServices<IPersonalData>()) held.AddRange(await one.Of(Subject.Of(anna), default));
        Assert.Equal(4, held.Count(h => h.Where is "Registrations for meeting places" or "Konferensen"));

        Acting.Agreed(await _house.Get<ErasePerson>().Handle(anna.Id));

        var kept = await _house.Fresh().Registrations.Include(r => r.Edition!.Meeting).Where(r => r.Name == null).OrderBy(r => r.Edition!.Meeting!.Day).ToListAsync();
        // In no year the same key or address as in one before it.
        Assert.Equal([false, false, false], kept.Select(r => r.CameBefore!.Value));
        Assert.All(kept, r => Assert.Null(r.PersonId));
        Assert.Equal(bank.Id, kept[0].OrganisationId);
        Assert.Equal((null, Gender.NotSaid, (Guid?)bank.Id), ((await Slot()).Speaker, (await Slot()).Gender, (await Slot()).OrganisationId));
        Assert.Equal(["Bo Ek"], await _house.Fresh().Registrations.Where(r => r.Name != null).Select(r => r.Name).ToListAsync());
    }

    [Fact]
    public async Task The_record_tells_of_each_edition_how_many_are_known_and_until_when()
    {
        _house.Registration(_house.Edition(day: new(2999, 1, 15)));

        Assert.Contains((await _house.Page("privacy", Who.Reader)).QuerySelectorAll("main tbody tr"), row => row.TextContent.Contains("Konferensen", StringComparison.Ordinal) && row.TextContent.Contains("3001", StringComparison.Ordinal));
    }

    public void Dispose() => _house.Dispose();

    private Task<StageSlot> Slot() => _house.Fresh().StageSlots.SingleAsync();
}
