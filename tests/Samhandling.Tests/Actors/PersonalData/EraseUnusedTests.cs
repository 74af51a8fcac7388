using Microsoft.EntityFrameworkCore;
using Samhandling.Actors;
using Samhandling.Actors.Register;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors.PersonalData;

public sealed class EraseUnusedTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_has_acted_for_nobody_for_long_goes_when_somebody_has_seen_who_it_is()
    {
        var kommunen = _house.Organisation("Kommunen");
        _house.Person("Gone", kommunen, to: new(2000, 1, 1));
        _house.Person("Still here", kommunen);
        _house.Engagement(_house.Person("Came back", kommunen, to: new(2000, 1, 1)), kommunen, "Adviser");
        _house.Engagement(_house.Keep(Person.Of(new() { Name = "Checked", CheckedOn = new(2999, 1, 1) })), kommunen, to: new(2000, 1, 1));
        Assert.Equal(["Gone"], (await _house.Page("persons/unused")).QuerySelectorAll("tbody th").Select(th => th.TextContent));

        await (await OpenForm.At(_house, "persons/unused")).Send();

        Assert.Equal(["Came back", "Checked", "Still here"], await _house.Fresh().Persons.OrderBy(p => p.Name).Select(p => p.Name).ToListAsync());
        Assert.NotNull((await _house.Page("persons/unused")).QuerySelector(".empty"));
    }

    public void Dispose() => _house.Dispose();
}
