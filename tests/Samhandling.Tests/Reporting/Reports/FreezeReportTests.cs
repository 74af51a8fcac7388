using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Reporting.Reports;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reports;

public sealed class FreezeReportTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public FreezeReportTests() => _house = _clock.House();

    [Fact]
    public async Task What_is_sent_stays_with_the_facts_of_that_day_whatever_is_noted_later()
    {
        var report = _house.DutyReport(_house.Duty());
        _house.Case(_house.Municipality("Fjällvik"), day: new(2025, 6, 1));
        Assert.NotNull((await House.Read(await (await OpenForm.At(_house, $"duties/reports/{report.Id}/send")).Send())).QuerySelector("[role=alert]"));
        Acting.Agreed(await Now<WriteSection>().Handle(report.Sections[0].Id, new() { Text = "Vi möttes" }));

        await (await OpenForm.At(_house, $"duties/reports/{report.Id}/send")).Send(("Hours", "7"));
        _house.Case(_house.Municipality("Norrvåg"), day: new(2025, 6, 2));

        var kept = await _house.Fresh().DutyReports.Include(r => r.Sections).SingleAsync();
        Assert.Equal((new DateOnly(2026, 3, 2), 7), (kept.FrozenOn!.Value, kept.Hours!.Value));
        Assert.Contains("Advice was given 1 times, in 1 municipalities.", (await _house.Page($"duties/reports/{report.Id}", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("sent", Acting.Refused(await Now<WriteSection>().Handle(report.Sections[0].Id, new() { Text = "Nytt", Version = kept.Sections[0].Version })).Reason, StringComparison.Ordinal);
        Assert.Contains("sent", Acting.Refused(await Now<FreezeReport>().Handle(report.Id, new())).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Word_file_holds_sections_facts_and_promises_and_is_one_that_Word_opens()
    {
        var report = _house.DutyReport(_house.Duty());
        _house.Case(_house.Municipality("Fjällvik"), day: new(2025, 6, 1));
        Acting.Agreed(await Now<WriteSection>().Handle(report.Sections[0].Id, new() { Text = "Vi möttes", Promise = "Tre möten" }));

        using var file = WordprocessingDocument.Open(new MemoryStream(await _house.Browser().GetByteArrayAsync($"/{House.Ours}/duties/reports/{report.Id}/report.docx")), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(file).Select(fault => fault.Description));
        var text = file.MainDocumentPart!.Document.Body!.InnerText;
        foreach (var part in new[] { "Resultatredovisning, 2025", "Draft", "1. Cooperation and consultation", "Vi möttes", "Advice was given 1 times", "Tre möten" }) Assert.Contains(part, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_group_did_stands_in_its_area()
    {
        var group = _house.Group("Rådet");
        _house.Meeting(group: group, day: new(2025, 5, 4));
        Acting.Agreed(await Now<TellAreas>().Handle(new() { GroupId = group.Id, Area = SectionTopic.Skills }));

        var all = await Now<ReadDutyReport>().Facts(2025);
        IEnumerable<string> facts(SectionTopic topic) => all(topic).Select(fact => fact.Text);

        Assert.Equal(["Rådet: 1 meetings held, 0 decisions, 0 promises of which 0 are done."], facts(SectionTopic.Skills));
        Assert.Empty(facts(SectionTopic.Welfare));
        Assert.Contains(facts(SectionTopic.Skills).Single(), facts(SectionTopic.Cooperation));
    }
    [Fact]
    public async Task What_is_ticked_off_stays_out_however_its_numbers_change_and_the_share_that_was_kept_is_told()
    {
        var (duty, group) = (_house.Duty(), _house.Group("Rådet"));
        var report = _house.DutyReport(duty);
        _house.Case(_house.Municipality("Fjällvik"), day: new(2025, 6, 1));
        _house.Meeting(group: group, day: new(2025, 5, 4));

        await (await OpenForm.At(_house, $"duties/sections/{report.Sections[0].Id}")).Send(("Text", "Vi möttes"), ("Version", "0"), ("Omitted", $"group:{group.Id}"), ("Omitted", "unknown"));
        _house.Meeting(group: group, day: new(2025, 5, 5));

        Assert.Equal($"group:{group.Id}", _house.Fresh().ReportSections.Single().Omitted);
        Assert.NotNull((await _house.Page($"duties/sections/{report.Sections[0].Id}")).QuerySelector($"input[value='group:{group.Id}'][checked]"));
        await Told(Who.Coordinator);
        Acting.Agreed(await Now<FreezeReport>().Handle(report.Id, new()));
        await Told(Who.Reader);
        Assert.Contains("1 of 2 prefilled facts were kept.", (await _house.Page($"duties/{duty.Id}", Who.Reader)).QuerySelector(".todo")!.TextContent, StringComparison.Ordinal);

        async Task Told(Who who)
        {
            var page = (await _house.Page($"duties/reports/{report.Id}", who)).QuerySelector("main")!.TextContent;
            Assert.Contains("Advice was given 1 times", page, StringComparison.Ordinal);
            Assert.DoesNotContain("meetings held", page, StringComparison.Ordinal);
        }
    }

    /// <summary>As one has it who comes now: what another has written meanwhile is seen.</summary>
    private T Now<T>() where T : notnull => _house.In(House.Ours, Role.Coordinator).GetRequiredService<T>();

    public void Dispose() => _house.Dispose();
}
