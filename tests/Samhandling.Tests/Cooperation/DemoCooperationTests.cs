using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Groups;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation;

public sealed class DemoCooperationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_demo_has_groups_with_vacancies_a_report_that_is_owed_and_a_mandate_that_runs_out()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        Assert.Equal((7, 3), (await _house.Fresh().Groups.CountAsync(), await _house.Fresh().Mandates.CountAsync()));
        Assert.Equal(6, (await _house.Page("groups")).QuerySelectorAll("tbody tr").Length);
        Assert.Contains((await _house.Page("groups")).QuerySelectorAll("tbody .is-gap"), gap => gap.TextContent == "2 vacant");
        Assert.Equal("One mandate runs out soon", (await _house.Page("mandates")).QuerySelector("h1")!.TextContent);
        Assert.Equal("One report is late", (await _house.Page("report-backs")).QuerySelector("h1")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
