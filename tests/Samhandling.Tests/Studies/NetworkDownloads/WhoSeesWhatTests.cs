using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samhandling.Studies.NetworkReports;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkDownloads;

/// <summary>Every page and every file of a study, asked for by each role: what the role may not see is in none of them.</summary>
public sealed partial class WhoSeesWhatTests : IDisposable
{
    private static readonly string[] AllOfAPerson = [Watched.Name, Watched.Key, Watched.Role, Watched.Place, Watched.Gender, "7.71", "7,71", "17.71", "17,71", "41.4142", "41,4142"];

    private readonly House _house = new();
    private readonly NetworkStudy _study;

    public WhoSeesWhatTests() => _study = _house.Keep(Watched.Study());

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Partner)]
    public async Task Who_sees_figures_finds_no_person_anywhere(Who who)
    {
        foreach (var (address, text) in await Everything(who))
        {
            Assert.All(AllOfAPerson, canary => Assert.False(text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{address}: {canary}"));
            Assert.False(Pseudonym().IsMatch(text), $"{address}: {Pseudonym().Match(text).Value}");
            Assert.False(SmallNumber().IsMatch(text), $"{address}: {SmallNumber().Match(text).Value}");
        }
        foreach (var path in (string[])["graph.json", "explore", "network.graphml", "network.csv"])
            Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(who).GetAsync(Address(path))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(who).GetAsync(Address("figures/most-named.csv"))).StatusCode);
    }

    [Fact]
    public async Task Who_sees_pseudonyms_finds_sector_and_place_of_a_person_and_nothing_else()
    {
        foreach (var (address, text) in await Everything(Who.Coordinator))
        {
            Assert.All(AllOfAPerson, canary => Assert.False(text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{address}: {canary}"));
            Assert.False(MostNamed().IsMatch(text), $"{address} tells how many named the most named.");
        }
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Coordinator).GetAsync(Address("network.graphml"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Coordinator).GetAsync(Address("figures/most-named.svg"))).StatusCode);
    }

    [Fact]
    public async Task The_graph_of_who_sees_pseudonyms_says_no_direction_and_no_count_above_ten()
    {
        var graph = JsonDocument.Parse(await _house.Browser(Who.Coordinator).GetStringAsync(Address("graph.json"))).RootElement;

        Assert.False(graph.GetProperty("isDirected").GetBoolean());
        Assert.All(graph.GetProperty("people").EnumerateArray(), p => Assert.InRange(p.GetProperty("size").GetInt32(), 0, 10));
        Assert.All(graph.GetProperty("people").EnumerateArray(), p => Assert.Equal(["sector", "place"], p.GetProperty("groups").EnumerateObject().Select(g => g.Name)));
        Assert.All(graph.GetProperty("ties").EnumerateArray(), t => Assert.True(t[0].GetInt32() < t[1].GetInt32()));
    }

    [Fact]
    public async Task The_analyst_sees_names_on_the_page_and_has_to_ask_for_them_in_a_report_or_a_file()
    {
        var analyst = _house.Browser(Who.Analyst);

        Assert.Contains($"{Watched.Name}-0", await analyst.GetStringAsync(Address("")), StringComparison.Ordinal);
        foreach (var path in (string[])["report", "report.html", "network.graphml", "network.gexf", "network.net", "network.csv"])
        {
            Assert.DoesNotContain(Watched.Name, await analyst.GetStringAsync(Address(path)), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Watched.Key, await analyst.GetStringAsync(Address(path)), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(path is "network.csv" or "network.net" ? Watched.Key : Watched.Name, await analyst.GetStringAsync(Address($"{path}?names=true")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_report_that_stands_alone_asks_for_nothing_else()
    {
        var report = await _house.Browser(Who.Analyst).GetStringAsync(Address("report.html"));

        Assert.DoesNotMatch(@"(?i)(src|href)\s*=\s*[""'](?!#)", report);
        Assert.DoesNotMatch(@"(?i)<script|@import|url\((?!data:)", report);
        Assert.StartsWith("<!DOCTYPE html>", report, StringComparison.Ordinal);
        Assert.Contains("<style>", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_partnership_or_of_no_figure_is_not_found()
    {
        var another = _house.Keep(Watched.Study(), House.Another);
        foreach (var path in (string[])["", "/report", "/report.html", "/explore", "/graph.json", "/population", "/network.graphml", "/figures/picture.svg", "/figures/picture.csv"])
            Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/{another.Id}{path}")).StatusCode);
        foreach (var path in (string[])["figures/no-such.svg", "figures/sector-mixing.svg", "network.xlsx"])
            Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync(Address(path))).StatusCode);
    }

    [Fact]
    public async Task A_figure_is_a_file_with_its_source_in_the_visitors_language()
    {
        var browser = _house.Browser(Who.Analyst);
        browser.DefaultRequestHeaders.AcceptLanguage.Add(new("sv"));

        var answer = await browser.GetAsync(Address("figures/years.svg"));
        var drawing = await answer.Content.ReadAsStringAsync();

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("watched-years.svg", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("Källa: Us. Egen beräkning 2 maj 2026.", drawing, StringComparison.Ordinal);
        Assert.Contains("År på platsen", drawing, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    /// <summary>Every address of the study that opens for the visitor, in each of its pictures.</summary>
    private async Task<List<(string Address, string Text)>> Everything(Who who)
    {
        var pictures = Enum.GetValues<Colour>().SelectMany(c => Enum.GetValues<Shown>().Select(s => $"?colour={c}&show={s}&names=true"));
        var paths = pictures.SelectMany(q => new[] { q, $"report{q}", $"report.html{q}", $"explore{q}", $"figures/picture.svg{q}", $"figures/picture.csv{q}" })
            .Concat(StudyFigures.Names.SelectMany(n => new[] { $"figures/{n}.svg", $"figures/{n}.csv" })).Append("graph.json").Append("population");
        var browser = _house.Browser(who);
        var all = new List<(string, string)>();
        foreach (var path in paths)
        {
            var answer = await browser.GetAsync(Address(path));
            if (answer.StatusCode is HttpStatusCode.OK) all.Add((path, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())));
        }
        Assert.True(all.Count > 20, $"{who} got {all.Count} answers only.");
        return all;
    }

    private string Address(string path) => $"/{House.Ours}/networks/{_study.Id}{(path.StartsWith('?') || path.Length == 0 ? path : $"/{path}")}";

    [GeneratedRegex(@"\bP\d+\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pseudonym();

    /// <summary>One to four people, in words of a page or as a cell.</summary>
    [GeneratedRegex(@"\b[1-4] (?:people|person)\b|;[1-4]\r?\n", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SmallNumber();

    /// <summary>The most named one's count, as a cell, a line of a list or in words.</summary>
    [GeneratedRegex(@">27<|;27\r?\n|named by 27|""size"":27", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MostNamed();
}
