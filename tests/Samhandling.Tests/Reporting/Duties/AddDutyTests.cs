using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Duties;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Duties;

public sealed class AddDutyTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AddDutyTests() => _house = _clock.House();

    [Fact]
    public async Task The_template_of_the_result_report_knows_its_day_its_rule_and_its_four_areas()
    {
        var form = await OpenForm.At(_house, "duties/new");
        // 2 March 2026: the next 21 February is of 2027.
        Assert.Equal(("2027-02-21", "1", "Förordning (2024:99)"), (form.Shown["Form.FirstDue"], form.Shown["Form.EveryYears"], form.Shown["Form.Ground"]));

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll()).StatusCode);

        var kept = await _house.Fresh().Duties.SingleAsync();
        Assert.Equal((DutyTemplate.ResultReport, new DateOnly(2027, 2, 21)), (kept.Template, kept.FirstDue));
        Assert.Equal(ReportWords.Areas, kept.Template.Sections().Take(4));
    }

    [Theory]
    [InlineData(DutyTemplate.PlanningStrategy, "§ 7-1", 4)]
    [InlineData(DutyTemplate.ActionProgramme, "§ 8-1", 1)]
    [InlineData(DutyTemplate.StrategyReview, "12 §", 4)]
    public void Each_template_says_its_rule_and_how_often(DutyTemplate template, string rule, int years)
    {
        var form = template.Form(new(2026, 3, 2));

        Assert.Contains(rule, form.Ground, StringComparison.Ordinal);
        Assert.Equal(years, form.EveryYears);
        Assert.True(form.Facts().FirstDue >= new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void It_is_due_again_until_it_is_sent_and_tells_of_the_year_before()
    {
        var duty = Acting.Agreed(Duty.Of(DutyTemplate.Own, new("Rapport", "Styrelsen", null, new(2024, 2, 29), 1, null)));

        Assert.Equal(new(2024, 2, 29), duty.NextDue([]));
        Assert.Equal(new(2025, 2, 28), duty.NextDue([new(2024, 2, 29)]));
        Assert.Equal(new(2024, 2, 29), duty.NextDue([new(2025, 2, 28)]));
        Assert.Equal((2023, 2026), (Duty.YearOf(new(2024, 2, 29)), Duty.YearOf(new(2026, 12, 31))));
        Assert.Equal("EveryYears", Acting.Refused(Duty.Of(DutyTemplate.Own, new("Rapport", "Styrelsen", null, new(2024, 2, 29), 0, null))).Field);
    }

    [Fact]
    public async Task The_calendar_says_what_is_late_and_for_how_long()
    {
        _house.Duty();

        var page = await _house.Page("duties", Who.Reader);

        Assert.Equal("Reports that are late: 1", page.QuerySelector("h1")!.TextContent);
        // From 21 February to 2 March.
        Assert.Contains("9 days ago", page.QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
