using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Duties;

public sealed class RemoveDutyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_begun_goes_and_what_was_sent_stays()
    {
        var (begun, sent) = (_house.Duty(), _house.Duty());
        _house.DutyReport(begun);
        var report = _house.DutyReport(sent);
        Acting.Agreed(await _house.Get<WriteSection>().Handle(report.Sections[0].Id, new() { Text = "Vi möttes" }));
        Acting.Agreed(await _house.Get<FreezeReport>().Handle(report.Id, new()));

        await (await OpenForm.At(_house, $"duties/{begun.Id}/remove")).Send();
        var no = Acting.Refused(await _house.Get<RemoveDuty>().Handle(sent.Id));

        Assert.Contains("stays", no.Reason, StringComparison.Ordinal);
        Assert.Equal(sent.Id, (await _house.Fresh().Duties.SingleAsync()).Id);
        Assert.Equal(report.Id, (await _house.Fresh().DutyReports.SingleAsync()).Id);
    }

    public void Dispose() => _house.Dispose();
}
