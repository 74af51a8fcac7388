using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reports;

public sealed class TellAreasTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_group_has_one_area_or_none_and_an_area_without_a_group_is_a_gap()
    {
        var group = _house.Group("Rådet");
        foreach (var area in new[] { "Skills", "Innovation" }) Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "duties/areas")).SendAll(("GroupId", group.Id.ToString()), ("Area", area))).StatusCode);

        Assert.Equal(SectionTopic.Innovation, (await _house.Fresh().GroupAreas.SingleAsync()).Area);
        Assert.Equal(3, (await _house.Page("duties/areas")).QuerySelectorAll("td .is-gap").Length);
        Assert.Equal("Area", Acting.Refused(await _house.Get<TellAreas>().Handle(new() { GroupId = group.Id, Area = SectionTopic.Funds })).Field);
        await (await OpenForm.At(_house, "duties/areas")).SendAll(("GroupId", group.Id.ToString()), ("Area", ""));
        Assert.False(await _house.Fresh().GroupAreas.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
