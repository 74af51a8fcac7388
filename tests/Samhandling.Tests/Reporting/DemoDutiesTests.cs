using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting;

public sealed class DemoDutiesTests : IDisposable
{
    private readonly House _house = new SetClock().House();

    [Fact]
    public async Task The_demo_has_two_reports_that_were_sent_one_that_is_written_and_promises_kept_and_not()
    {
        foreach (var part in _house.Services.GetServices<DemoPart>().Where(p => p.Role is Role.Coordinator)) await part.Load(_house.In(House.Ours, part.Role), default);

        Assert.Equal((3, 2), (_house.Fresh().DutyReports.Count(), _house.Fresh().DutyReports.Count(r => r.FrozenOn != null)));
        Assert.Equal([PromiseOutcome.Kept, PromiseOutcome.Partly, PromiseOutcome.NotKept], _house.Fresh().ReportSections.Where(s => s.Outcome != null).Select(s => s.Outcome!.Value).ToList().Order());
        // Its sections hold what groups did and how many were advised.
        var open = _house.Fresh().DutyReports.Single(r => r.FrozenOn == null);
        Assert.NotEmpty((await _house.Page($"duties/reports/{open.Id}")).QuerySelectorAll("main section ul li"));
    }

    public void Dispose() => _house.Dispose();
}
