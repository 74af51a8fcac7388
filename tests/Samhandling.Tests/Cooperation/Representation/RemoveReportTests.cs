using System.Net;
using Samhandling.Cooperation.Representation;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Representation;

public sealed class RemoveReportTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_waited_for_no_more_once_that_is_confirmed()
    {
        var report = _house.Report(new(2026, 3, 2));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"report-backs/{report.Id}/remove")).Send()).StatusCode);
        Assert.Empty(_house.Fresh().ReportBacks);
    }

    public void Dispose() => _house.Dispose();
}
