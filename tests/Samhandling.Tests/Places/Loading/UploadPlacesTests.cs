using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Places.Lists;
using Samhandling.Places.Loading;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Places.Loading;

public sealed class UploadPlacesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_form_leads_to_the_preview()
    {
        var answer = await (await OpenForm.At(_house, "places/load")).SendFile("Places", "places.csv", Encoding.UTF8.GetBytes(Listed.Places), ("Country", "SE"), ("Kind", "Municipality"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Matches($"^/{House.Ours}/places/load/[0-9a-f-]{{36}}$", answer.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Without_a_file_the_form_says_so_beside_the_field()
    {
        var answer = await (await OpenForm.At(_house, "places/load")).Send(("Country", "SE"), ("Kind", "Municipality"));

        Assert.Contains("Choose a file", (await House.Read(answer)).QuerySelector("#places-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Db.PlaceDrafts.CountAsync());
    }

    [Fact]
    public async Task The_template_can_be_loaded_as_it_is()
    {
        foreach (var language in new[] { "en", "sv", "nb" })
        {
            using var house = new House();
            var browser = house.Browser();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            var template = await browser.GetByteArrayAsync($"/{House.Ours}/places/template.xlsx");
            var answer = await (await OpenForm.At(house, "places/load")).SendFile("Places", "template.xlsx", template, ("Country", "SE"), ("Kind", "Municipality"));

            var preview = await house.Page(answer.Headers.Location!.AbsolutePath);
            Assert.Contains("2 periods", preview.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_that_is_no_list_is_not_kept()
    {
        var answer = await (await OpenForm.At(_house, "places/load")).SendFile("Places", "photo.png", [137, 80, 0, 0, 13], ("Country", "SE"), ("Kind", "Municipality"));

        Assert.Contains("photo.png", (await House.Read(answer)).QuerySelector("#places-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await _house.Db.PlaceDrafts.CountAsync());
    }

    [Fact]
    public void Every_workbook_sheet_of_changes_is_found_by_its_name()
    {
        var book = Samhandling.Platform.Tables.WorkbookWriter.Write([new("platser", [["kod", "namn"], ["1", "A"]]), new("ändringar", [["datum", "från", "till"], ["2015-01-01", "1", "2"]])]);

        Assert.True(ListFile.Read("a.xlsx", book, "changes", "ändringar").Try(out var file, out _));
        Assert.Equal("datum", file.Lines[0].Cells[0]);
    }

    public void Dispose() => _house.Dispose();
}
