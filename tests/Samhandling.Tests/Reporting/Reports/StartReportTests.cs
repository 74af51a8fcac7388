using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reports;

public sealed class StartReportTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_has_the_sections_of_its_template_and_one_that_is_begun_is_gone_on_with()
    {
        var duty = _house.Duty();

        var answer = await (await OpenForm.At(_house, $"duties/{duty.Id}", name: "start-report")).Send();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var again = Acting.Agreed(await _house.Get<StartReport>().Handle(duty.Id));

        var kept = await _house.Fresh().DutyReports.Include(r => r.Sections).SingleAsync();
        Assert.Equal((again.Id, 2025, new DateOnly(2026, 2, 21)), (kept.Id, kept.Year, kept.DueOn));
        Assert.Equal([SectionTopic.Welfare, SectionTopic.Skills, SectionTopic.Innovation, SectionTopic.Accessibility, SectionTopic.Funds, SectionTopic.Cooperation, SectionTopic.Analyses, SectionTopic.Agenda], kept.Sections.OrderBy(s => s.Number).Select(s => s.Topic));
        // What is not sent is for those who write it.
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/duties/reports/{kept.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Reader).GetAsync($"/{House.Ours}/duties/reports/{kept.Id}/report.docx")).StatusCode);
    }

    public void Dispose() => _house.Dispose();
}
