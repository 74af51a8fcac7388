using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Platform.Data;
using Samhandling.Studies.Matching;
using Samhandling.Surveys.Answers;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.Matching;

public sealed class HeldByMatchesTests : IDisposable
{
    private readonly House _house = new();
    private readonly Naming _round;

    public HeldByMatchesTests() => _round = new(_house);

    [Fact]
    public async Task What_was_decided_of_a_persons_name_is_told_and_goes_with_the_person_and_others_stay()
    {
        var person = _house.Person("Sara Lind");
        _round.Answers("Ada Svar", new NamedPerson("Sara Lindh"), new NamedPerson("LIND, Sara"), new NamedPerson("Okänd Ek"));
        await _round.Decide("Sara Lindh", new(NameMeaning.Person, person.Id));
        await _round.Decide("LIND, Sara", new(NameMeaning.NotAPerson, Guid.Empty));
        await _round.Decide("Okänd Ek", new(NameMeaning.NotAPerson, Guid.Empty));
        var services = _house.In(House.Ours, Samhandling.Platform.Role.Coordinator);
        var held = services.GetServices<IPersonalData>().OfType<HeldByMatches>().Single();

        Assert.Equal(["lind sara", "lindh sara"], (await held.Of(Subject.Of(person), CancellationToken.None)).Select(h => h.Value).Order());
        await held.Erase(Subject.Of(person), CancellationToken.None);
        await services.GetRequiredService<SamhandlingDb>().SaveChangesAsync();

        Assert.Equal("ek okand", (await _house.Fresh().NameMatches.AsNoTracking().SingleAsync()).Written);
    }

    public void Dispose() => _house.Dispose();
}
