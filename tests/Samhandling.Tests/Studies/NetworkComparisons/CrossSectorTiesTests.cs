using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Capability;
using Samhandling.Studies;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkComparisons;

public sealed class CrossSectorTiesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_networks_of_a_year_are_a_part_of_the_capability_to_act_together()
    {
        var study = _house.Keep(Watched.Study());
        var border = (await _house.Fresh().NetworkStudies.SingleAsync()).Kept()!.SectorBorder!;

        var parts = await new CrossSectorTies(_house.Db).Parts([study.HeldOn.Year, study.HeldOn.Year - 1], default);

        var (year, part) = Assert.Single(parts);
        Assert.Equal((study.HeldOn.Year, Facet.CrossSectorTies, border.Crossing, border.Known), (year, part.Facet, part.Some, part.Of));
        Assert.Null(part.Within);
    }

    public void Dispose() => _house.Dispose();
}
