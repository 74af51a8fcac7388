using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.Handover;
using Samhandling.Cooperation.Promises;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Reminders;

public sealed class HandOverOfPromisesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_goes_on_of_a_person_s_promises_is_to_be_taken_over()
    {
        var (anna, bank) = (_house.Person("Anna Ek"), _house.Organisation("Banken"));
        var promise = _house.Promise("Kolla lokalen", anna, bank);
        _house.Promise("En annans", null, bank);
        Acting.Agreed(await _house.Get<AnswerPromise>().Handle(_house.Promise("Klart", anna, bank).Id, new() { State = PromiseState.Done }));

        List<Inheritance> all = [];
        foreach (var one in _house.In(House.Ours, Samhandling.Platform.Role.Coordinator).GetServices<IHandOver>()) all.AddRange(await one.Of(anna.Id, default));

        Assert.Equal([("Kolla lokalen", $"promises/{promise.Id}/edit", true)], all.Select(i => (i.Title, i.Path, i.IsAlone)));
    }

    public void Dispose() => _house.Dispose();
}
