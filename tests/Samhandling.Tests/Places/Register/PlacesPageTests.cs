using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Tests.Places.Loading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Register;

public sealed class PlacesPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_empty_register_says_what_to_do()
    {
        Assert.NotNull((await _house.Page("places")).QuerySelector($".empty a[href='/{House.Ours}/places/load']"));
        Assert.Null((await _house.Page("places", Who.Reader)).QuerySelector("a[href$='places/load']"));
    }

    [Theory]
    [InlineData("", "Ceby", "Norra")]
    [InlineData("?year=2014", "Aby", "Beby", "Norra")]
    [InlineData("?kind=municipality", "Ceby")]
    [InlineData("?kind=municipality&year=2014&q=b%C3%A9by", "Beby")]
    [InlineData("?q=CEBY", "Ceby")]
    [InlineData("?q=103", "Ceby")]
    [InlineData("?year=2014&q=%C3%A1goluokta", "Aby")]
    [InlineData("?country=NO")]
    [InlineData("?kind=dance&year=many&page=-4", "Ceby", "Norra")]
    public async Task The_address_says_what_is_listed(string query, params string[] expected)
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);

        var page = await _house.Page("places" + query, Who.Reader);

        Assert.Equal(expected.Order(), page.QuerySelectorAll("tbody th a").Select(a => a.TextContent).Order());
    }

    [Fact]
    public async Task A_municipality_shows_its_names_and_what_it_was_made_of()
    {
        await _house.LoadPlaces(Listed.Places, Listed.Changes);
        var ids = await _house.Db.Places.ToDictionaryAsync(p => p.Code, p => p.Id);

        var ceby = (await _house.Page($"places/{ids["103"]}", Who.Reader)).QuerySelector("main")!;
        Assert.Equal(new[] { ids["101"], ids["102"] }.Select(id => $"/{House.Ours}/places/{id}").Order(), ceby.QuerySelectorAll("#changes ~ ul a").Select(a => a.GetAttribute("href")!).Where(a => !a.EndsWith(ids["103"].ToString(), StringComparison.Ordinal)).Order());
        var aby = (await _house.Page($"places/{ids["101"]}", Who.Reader)).QuerySelector("main")!;
        Assert.Contains("It is no more since the end of 31 December 2014", aby.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ágoluokta", aby.QuerySelector("[lang=se]")!.TextContent);
        Assert.Contains("Ceby", (await _house.Page($"places/{ids["10"]}", Who.Reader)).QuerySelector("#parts ~ ul")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_places_come_a_hundred_a_page()
    {
        await _house.LoadPlaces("code;name\n" + string.Concat(Enumerable.Range(1, 250).Select(i => $"{i:000};By{i:000}\n")));

        var page = await _house.Page("places?q=by&page=3");

        Assert.Equal(50, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("page=2", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("q=by", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_holds_script_is_written_as_text()
    {
        await _house.LoadPlaces("code;name\n1;<script>alert(1)</script>\n");

        Assert.Equal("<script>alert(1)</script>", (await _house.Page("places")).QuerySelector("tbody th a")!.TextContent);
    }

    public void Dispose() => _house.Dispose();
}
