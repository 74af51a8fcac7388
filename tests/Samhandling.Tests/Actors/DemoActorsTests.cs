using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors;
using Samhandling.Platform;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Actors;

public sealed class DemoActorsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_people_who_act_for_organisations_and_for_more_than_one()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        var db = _house.Fresh();
        Assert.Equal((28, 40, 44), (await db.Organisations.CountAsync(), await db.Persons.CountAsync(), await db.Engagements.CountAsync()));
        Assert.Empty(db.Deeds);
        Assert.Equal(4, await db.Persons.CountAsync(p => p.Engagements.Count == 2));
    }

    public void Dispose() => _house.Dispose();
}
