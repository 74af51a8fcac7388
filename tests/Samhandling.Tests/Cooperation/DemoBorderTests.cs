using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoBorderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_a_municipality_across_the_border_with_whom_it_meets_and_to_whom_people_turn()
    {
        _house.Organisation("Destination Fjällvik AB", place: _house.Municipality("Fjällvik"));
        _house.Municipality("Norrvåg");
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Load.Method.DeclaringType!.Name is "DemoBorder" or "DemoNetworks")) await part.Load(_house.In(House.Ours, part.Role), default);

        Assert.Contains("Sørhavn", (await _house.Page("places?country=NO")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gränsrådet", (await _house.Page("borders?across=nations")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var network = await _house.Fresh().NetworkStudies.SingleAsync(s => s.Title == "Norrvåg 2026");
        Assert.NotNull((await _house.Page($"networks/{network.Id}", Who.Analyst)).QuerySelector("select[name=show] option[value=nation]"));
    }

    public void Dispose() => _house.Dispose();
}
