using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Referrals;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting;

public sealed class DemoCasesTests : IDisposable
{
    private readonly House _house = new SetClock().House();

    [Fact]
    public async Task The_demo_has_municipalities_that_nobody_reaches_a_referral_that_closed_and_a_year_s_rating()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        Assert.Equal("3 of 8 municipalities have had no advice", (await _house.Page("reach")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Commercial, not listed", (await _house.Page("reach")).QuerySelectorAll("#footings ~ .table-scroll tbody th").Select(th => th.TextContent));
        Assert.Equal("Fjällhotellet", (await _house.Page("organisations?footing=Listed")).QuerySelector("tbody th a")!.TextContent);
        Assert.Equal("Referrals that are not closed: 2", (await _house.Page("cases")).QuerySelector("h1")!.TextContent);
        Assert.Single(_house.Fresh().Set<Referral>().Where(r => r.State == ReferralState.Done));
        Assert.Equal("4.3", (await _house.Page("reach/ratings")).QuerySelectorAll("tbody td")[1].TextContent);
    }

    public void Dispose() => _house.Dispose();
}
