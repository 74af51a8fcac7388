using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Actors.PersonalData;
using Samhandling.Platform;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reports;

public sealed class WriteSectionTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WriteSectionTests() => _house = _clock.House();

    [Fact]
    public async Task What_was_promised_last_time_is_asked_after_and_stands_beside_its_outcome()
    {
        var duty = _house.Duty();
        var first = _house.DutyReport(duty);
        await (await OpenForm.At(_house, $"duties/sections/{first.Sections[0].Id}")).SendAll(("Text", "Vi möttes två gånger"), ("Promise", "Tre möten"));
        Acting.Agreed(await Now<FreezeReport>().Handle(first.Id, new() { Hours = 12 }));
        var second = Acting.Agreed(await Now<StartReport>().Handle(duty.Id));
        var section = second.Sections.Single(s => s.Topic is SectionTopic.Cooperation);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"duties/sections/{section.Id}")).SendAll(("Text", "Vi möttes fyra gånger"), ("Outcome", "Kept"), ("OutcomeWords", "Ett extra i maj"))).StatusCode);

        var report = await _house.Page($"duties/reports/{second.Id}");
        Assert.Equal(("två", "fyra"), (report.QuerySelector("del")!.TextContent, report.QuerySelector("ins")!.TextContent));
        Acting.Agreed(await Now<FreezeReport>().Handle(second.Id, new()));
        var cells = (await _house.Page($"duties/{duty.Id}", Who.Reader)).QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Cooperation and consultation").QuerySelectorAll("td");
        Assert.Contains("Tre möten", cells[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Kept. Ett extra i maj", cells[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Nothing promised", cells[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_erased_person_s_name_is_left_out_of_a_report_too()
    {
        var (report, anna, db) = (_house.DutyReport(_house.Duty()), _house.Person("Anna Ekvall"), _house.Get<Samhandling.Platform.Data.SamhandlingDb>());
        Acting.Agreed(await Now<WriteSection>().Handle(report.Sections[0].Id, new() { Text = "Anna Ekvall höll i mötena" }));
        HeldByReports held = new(db);
        Assert.Single(await held.Of(Subject.Of(anna), default));

        await held.Erase(Subject.Of(anna), default);
        await db.SaveChangesAsync();

        Assert.Equal("[…] höll i mötena", _house.Fresh().ReportSections.Single().Text);
    }

    /// <summary>As one has it who comes now: what another has written meanwhile is seen.</summary>
    private T Now<T>() where T : notnull => _house.In(House.Ours, Role.Coordinator).GetRequiredService<T>();

    public void Dispose() => _house.Dispose();
}
