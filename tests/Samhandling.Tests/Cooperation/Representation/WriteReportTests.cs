using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Representation;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Representation;

public sealed class WriteReportTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WriteReportTests() => _house = _clock.House();

    [Fact]
    public async Task Late_it_stands_first_and_told_it_stands_last_with_the_day_it_was_told_first()
    {
        // Due on 20 February and on 9 March; today is 2 March.
        var (late, waited) = (_house.Report(new(2026, 2, 13)), _house.Report(new(2026, 3, 2)));

        var page = await _house.Page("report-backs", Who.Analyst);
        Assert.Equal("One report is late", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Was due 20/02/2026", "Due 09/03/2026"], Told(page));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"report-backs/{late.Id}", Who.Partner)).SendAll(("Text", "Leden rustas."))).StatusCode);
        _clock.Now = _clock.Now.AddDays(1);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"report-backs/{late.Id}", Who.Partner)).SendAll(("Text", "Leden rustas först."))).StatusCode);

        Assert.Equal(["Due 09/03/2026", "Told 02/03/2026"], Told(await _house.Page("report-backs")));
        Assert.Equal("Leden rustas först.", (await _house.Fresh().ReportBacks.SingleAsync(r => r.Id == late.Id)).Text);
        Assert.Equal(waited.MetOn, (await _house.Fresh().ReportBacks.SingleAsync(r => r.ToldOn == null)).MetOn);
    }

    [Fact]
    public async Task Nothing_is_no_report()
    {
        var report = _house.Report(new(2026, 3, 2));

        Assert.Equal("Text", Acting.Refused(await _house.Get<WriteReport>().Handle(report.Id, new() { Text = "\u200B" })).Field);
    }

    [Fact]
    public async Task A_report_that_names_an_erased_person_goes_and_one_that_does_not_stays_without_who_wrote_it()
    {
        var report = _house.Report(new(2026, 3, 2));
        Acting.Agreed(await _house.Get<WriteReport>().Handle(report.Id, new() { Text = "Bo Ek talade om leden." }));
        var named = _house.Person("Bo Ek");
        var writer = _house.Fresh().Set<Samhandling.Cooperation.Seats.GroupSeat>().Single().PersonId!.Value;

        Acting.Agreed(await _house.Get<ErasePerson>().Handle(writer));
        Assert.Single(_house.Fresh().ReportBacks);
        Acting.Agreed(await _house.Get<ErasePerson>().Handle(named.Id));
        Assert.Empty(_house.Fresh().ReportBacks);
    }

    private static IEnumerable<string> Told(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll("tbody td[data-label=Report]").Select(td => td.TextContent.Trim());

    public void Dispose() => _house.Dispose();
}
