using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Studies;
using Samhandling.Studies.Analysis;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies;

/// <summary>The numbers are those of demo/README.md.</summary>
public sealed class DemoNetworksTests
{
    [Fact]
    public async Task The_demo_has_an_open_network_and_one_with_a_narrow_gate_each_held_against_its_inhabitants()
    {
        using var house = new House();
        var analyst = house.In(House.Ours, Role.Analyst);

        foreach (var part in analyst.GetServices<DemoPart>().Where(p => p.Role is Role.Analyst)) await part.Load(analyst, CancellationToken.None);

        var studies = await house.Db.NetworkStudies.Include(s => s.Persons).OrderBy(s => s.Title).ToListAsync();
        Assert.Equal(
            ["Fjällvik 2026 Fjällvik 71 381 53 7 11", "Norrvåg 2026 Norrvåg 56 235 38 8 10"],
            studies.Select(s => $"{s.Title} {s.Place} {s.Persons.Count} {s.Ties.Count} {With(s, Standing.Answered)} {With(s, Standing.AskedInVain)} {With(s, Standing.OnlyNamed)}"));
        Assert.Equal([.19, .22, .59], studies[0].PopulationByYears!);
        Assert.All(studies, s => Assert.NotNull(s.Figures));
        Assert.Equal((326, .94), (studies[0].Analysis().YearsGate!.Namings, Math.Round(studies[0].Analysis().YearsGate!.Value, 2)));

        static int With(Samhandling.Studies.NetworkStudies.NetworkStudy study, Standing standing) => study.Persons.Count(p => p.Standing == standing);
    }
}
