using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Places;
using Samhandling.Places.Coverage;
using Samhandling.Places.Profiles;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Coverage;

/// <summary>Meetings stand here for any activity of a later capability: their records are the partnership's places, of which there are some.</summary>
public sealed class CoveragePageTests : IDisposable
{
    private static readonly ActivityKind s_before = Kind("before", new(2014, 6, 1)), s_after = Kind("after", new(2020, 6, 1));

    private readonly House _house = new(services => services.AddSingleton(s_before).AddSingleton(s_after));

    [Fact]
    public async Task What_reached_an_old_municipality_is_told_in_todays()
    {
        await _house.LoadPlaces(Listed.Places + "municipality;104;Deby;;10;;;900;2025\n", Listed.Changes);
        await Reached("before", "101", "102");
        await Reached("after", "103");

        var matrix = await _house.Get<ReadCoverage>().Of(new(null, null, null));

        Assert.Equal(["Ceby", "Deby"], matrix.Rows.Select(row => row.Name));
        // The meetings, efforts, studies, interviews and advice, which come first, have reached none.
        Assert.Equal([0, 0, 0, 0, 0, 2, 1], matrix.Rows[0].Counts);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0], matrix.Rows[1].Counts);
        // By hand: 3/4.1 and 0 for each thousand; one of two has it all.
        Assert.Equal(0.5, matrix.GiniPerInhabitant!.Value, 12);
        Assert.Equal(4100 / 5000.0, matrix.ShareOfInhabitants(matrix.Rows[0])!.Value, 12);
    }

    [Fact]
    public async Task The_page_names_the_empty_cells_and_the_file_holds_the_table()
    {
        await _house.LoadPlaces(Listed.Places + "municipality;104;Deby;;10;;;900;2025\n", Listed.Changes);
        await Reached("after", "103");

        var page = await _house.Page("places/coverage", Who.Reader);
        Assert.Contains("1 of 2 municipalities have not been reached", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, page.QuerySelectorAll("td.h0").Length);
        Assert.Contains("Deby", page.QuerySelector("#empty")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("svg.chart"));

        var table = await _house.Browser(Who.Reader).GetStringAsync($"/{House.Ours}/places/coverage/figure.csv");
        Assert.Contains("Ceby;0;0;0;0;1;1;1 of 1;82.0\u00A0%;0.24\r\n", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_and_a_country_narrow_it()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        await Reached("before", "101");
        await Reached("after", "103");

        Assert.Equal(1, (await _house.Get<ReadCoverage>().Of(new(null, null, 2014))).Sum);
        Assert.Empty((await _house.Get<ReadCoverage>().Of(new("NO", null, null))).Rows);
    }

    [Fact]
    public async Task It_can_be_split_by_what_kind_of_place_it_is()
    {
        await _house.LoadPlaces(Listed.Places + "municipality;104;Deby;;10;;;900;2025\n", Listed.Changes);
        var (ceby, deby) = (await _house.Db.Places.SingleAsync(p => p.Code == "103"), await _house.Db.Places.SingleAsync(p => p.Code == "104"));
        await _house.Get<DescribePlace>().Handle(ceby.Id, new() { HasDestinationCompany = true, Version = 1 });
        await _house.Get<DescribePlace>().Handle(deby.Id, new() { HasDestinationCompany = false, Rurality = Rurality.RemoteRural, Version = 1 });

        Assert.Equal(["Ceby"], await Named("company"));
        Assert.Equal(["Deby"], await Named("no-company"));
        Assert.Equal(["Deby"], await Named("remoterural"));
        Assert.Equal(["Ceby", "Deby"], await Named("dance"));

        async Task<IEnumerable<string>> Named(string profile) => (await _house.Page($"places/coverage?profile={profile}", Who.Reader)).QuerySelectorAll(".heat tbody th a").Select(a => a.TextContent);
    }

    [Fact]
    public async Task Without_the_inhabitants_of_all_no_share_of_them_is_shown()
    {
        await _house.LoadPlaces(Listed.Places + "municipality;104;Deby;;10;;;;\n", Listed.Changes);
        await Reached("after", "103");

        var matrix = await _house.Get<ReadCoverage>().Of(new(null, null, null));

        Assert.Null(matrix.GiniPerInhabitant);
        Assert.Null(matrix.ShareOfInhabitants(matrix.Rows[0]));
        Assert.Equal(0.5, matrix.GiniPerMunicipality!.Value, 12);
    }

    [Fact]
    public async Task An_empty_register_says_what_to_do() =>
        Assert.Contains("no municipalities yet", (await _house.Page("places/coverage")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    private static ActivityKind Kind(string key, DateOnly day) =>
        new(key, Permission.SeePlaces, () => key, "places", db => db.Places.Select(p => new Activity { Id = p.Id, Title = p.Name, Day = day }));

    private async Task Reached(string kind, params string[] codes)
    {
        var record = await _house.Db.Places.Where(p => p.Code == "10").Select(p => p.Id).SingleAsync();
        foreach (var code in codes)
            _house.Db.Add(new Reach { Activity = kind, RecordId = record, PlaceId = _house.Db.Places.Single(p => p.Code == code).Id });
        await _house.Db.SaveChangesAsync();
    }

    public void Dispose() => _house.Dispose();
}
