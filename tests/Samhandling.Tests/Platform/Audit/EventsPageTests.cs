using System.Net;
using System.Text;
using AngleSharp.Dom;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Audit;

public sealed class EventsPageTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_page_tells_who_did_what_newest_first()
    {
        await _house.Analyst().Import();

        var rows = Rows(await _house.Page("events"));

        Assert.All(rows, row => Assert.Contains(nameof(Who.Analyst), row, StringComparison.Ordinal));
        Assert.Contains("New: draft of an import", rows[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(rows, row => row.Contains("Anna", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("events?deed=UploadNetwork", true)]
    [InlineData("events?from=2001-01-01&to=2099-01-01", true)]
    [InlineData("events?deed=UndoImport", false)]
    [InlineData("events?to=2001-01-01", false)]
    [InlineData("events?page=9", false)]
    public async Task The_address_says_which_events(string address, bool expected)
    {
        await _house.Analyst().Import();

        Assert.Equal(expected, Rows(await _house.Page(address)).Count > 0);
    }

    [Fact]
    public async Task More_than_a_page_is_paged()
    {
        for (var i = 0; i < 9; i++) await _house.Analyst().Import($"Study {i}");

        var first = Rows(await _house.Page("events"));
        var second = Rows(await _house.Page("events?page=2"));

        Assert.Equal(50, first.Count);
        Assert.NotEmpty(second);
    }

    [Fact]
    public async Task The_same_events_come_as_a_file()
    {
        await _house.Analyst().Import();
        var answer = await _house.Browser().GetAsync($"/{House.Ours}/events.csv?deed=UploadNetwork");

        var lines = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.Contains(";Draft of an import;", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Who.Analyst, HttpStatusCode.Forbidden)]
    [InlineData(Who.Stranger, HttpStatusCode.Forbidden)]
    [InlineData(Who.Anonymous, HttpStatusCode.Redirect)]
    public async Task Only_the_coordinator_reads_it(Who who, HttpStatusCode expected)
    {
        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/events")).StatusCode);
        Assert.Equal(expected, (await _house.Browser(who).GetAsync($"/{House.Ours}/events.csv")).StatusCode);
    }

    public void Dispose() => _house.Dispose();

    private static List<string> Rows(IDocument page) => [.. page.QuerySelectorAll("tbody tr").Select(row => row.TextContent)];
}
