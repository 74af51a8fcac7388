using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Cases;
using Samhandling.Reporting.Reaching;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Reaching;

public sealed class WriteFirmsTests : IDisposable
{
    private static readonly Guid Fjällvik = Guid.CreateVersion7(), Herøy = Guid.CreateVersion7(), OtherHerøy = Guid.CreateVersion7();
    private static readonly KnownPlace[] Places = [new(Fjällvik, "Fjällvik", "2490"), new(Herøy, "Herøy", "1515"), new(OtherHerøy, "Herøy", "1818")];

    private readonly SetClock _clock = new();
    private readonly House _house;

    public WriteFirmsTests() => _house = _clock.House();

    [Theory]
    [InlineData("Fjällvik;1240")]
    [InlineData("fjällvik\t1 240")]
    [InlineData("Fjällvik 1240")]
    [InlineData("2490; 1\u00A0240\n\n")]
    public void A_line_is_read_as_spreadsheets_and_people_write_it(string pasted) =>
        Assert.Equal(1240, Acting.Agreed(FirmLines.Read(pasted, Places))[Fjällvik]);

    [Fact]
    public void Every_line_that_cannot_be_read_is_told_and_a_name_of_two_needs_its_code()
    {
        var no = Acting.Refused(FirmLines.Read("Fjällvik;många\nNowhere;3\nHerøy;5\n1515;6\n1515;7", Places));

        Assert.Equal("Lines", no.Field);
        foreach (var part in new[] { "many", "Nowhere", "its code", "twice" }) Assert.Contains(part == "many" ? "många" : part, no.Reason, StringComparison.Ordinal);
        Assert.Equal(6, Acting.Agreed(FirmLines.Read("1515;6", Places))[Herøy]);
    }

    [Fact]
    public async Task Written_again_for_a_year_the_later_number_holds()
    {
        var place = _house.Municipality("Fjällvik");
        foreach (var firms in new[] { "10", "20" }) Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, "reach/firms", Who.Analyst)).SendAll(("Source", "Registret"), ("Lines", $"Fjällvik;{firms}"))).StatusCode);

        var kept = await _house.Fresh().FirmCounts.SingleAsync();
        Assert.Equal((place.Id, 2025, 20, "Registret"), (kept.PlaceId, kept.Year, kept.Firms, kept.Source));
    }

    [Fact]
    public async Task The_page_sets_firms_against_all_with_and_without_a_company_and_says_what_is_unknown()
    {
        var (with, without, unknown) = (_house.MunicipalityThat("Fjällvik", hasCompany: true), _house.MunicipalityThat("Hedeskog", hasCompany: false), _house.Municipality("Okända"));
        foreach (var (place, firms) in new[] { (with, 40), (without, 10) }) _house.Keep(new FirmCount { PlaceId = place.Id, Year = 2024, Firms = firms, Source = "Registret" });
        _house.Case(with, "Bolaget");
        _house.Case(with, "bolaget");
        _house.Case(with);
        _house.Case(with, size: FirmSize.NotStarted);
        _house.Case(unknown);
        _house.Case(without, day: new(2025, 12, 31));

        var table = await _house.Get<ReadReach>().Of(2026);

        // By hand: one named firm twice, and one without a name; of 40. The one that has no firm yet is none.
        Assert.Equal((4, 2, 2 / 40.0), (table.Rows[0].Cases, table.Rows[0].Firms, table.Rows[0].Share!.Value));
        Assert.Equal((1, 2, 40, 1), (table.Sum(r => r.HasCompany is true).Reached, table.Sum(r => r.HasCompany is true).Firms, table.Sum(r => r.HasCompany is true).InAll, table.NotStarted));
        Assert.Equal((3, 2, 2, 50), (table.Sum(_ => true).Municipalities, table.Sum(_ => true).Reached, table.Sum(_ => true).Firms, table.Sum(_ => true).InAll));
        var page = await _house.Page("reach", Who.Reader);
        Assert.Equal("1 of 3 municipalities have had no advice", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Hedeskog", page.QuerySelector("#blank")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Okända", page.QuerySelector("#unknown")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Registret (2024)", page.QuerySelector("figure .source")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Okända;Not said;1;1;unknown;–", await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/reach/figure.csv?year=2026"), StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
