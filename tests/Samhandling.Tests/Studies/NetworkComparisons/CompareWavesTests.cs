using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Networks;
using Samhandling.Studies.NetworkComparisons;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkComparisons;

public sealed class CompareWavesTests : IDisposable
{
    private readonly House _house = new();

    [Theory]
    [InlineData(Who.Analyst)]
    [InlineData(Who.Coordinator)]
    [InlineData(Who.Reader)]
    public async Task What_became_of_contacts_is_told_to_all_and_who_it_was_to_the_analyst(Who who)
    {
        var (earlier, later) = TwoRounds();

        var page = await _house.Page($"networks/{later.Id}/waves?earlier={earlier.Id}", who);

        var facts = page.QuerySelectorAll(".facts .big").Select(f => f.TextContent);
        Assert.Equal(["30", "10", "10", "30"], facts);
        // By hand: of 29 ties in the row of those who stayed ten are turned; the last of the row turned to one who left, and turns to one who joined.
        Assert.Equal(["Kept,19,19", "New,10,11", "Gone,10,11"], Rows(page).Take(3));
        Assert.Equal(who is Who.Analyst, page.Source.Text.Contains(Watched.Name, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Watched.Key, page.Source.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(who is Who.Reader ? 0 : 4, page.QuerySelectorAll("svg.net").Length);
        Assert.Equal(who is Who.Reader, !page.Source.Text.Contains("P12", StringComparison.Ordinal) && who is not Who.Analyst);
    }

    [Fact]
    public async Task Everybody_stands_at_the_same_place_in_both_pictures()
    {
        var (earlier, later) = TwoRounds();

        var page = await _house.Page($"networks/{later.Id}/waves?earlier={earlier.Id}", Who.Analyst);

        var pictures = page.QuerySelectorAll("svg.net.wide").Select(picture => picture.QuerySelectorAll("title").Skip(1).Select(t => t.TextContent.Split(',')[0]).Order(StringComparer.Ordinal).ToList()).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.Equal(50, pictures[0].Count);
        Assert.Equal(pictures[0], pictures[1]);
    }

    [Theory]
    [InlineData(Who.Analyst, HttpStatusCode.OK)]
    [InlineData(Who.Coordinator, HttpStatusCode.OK)]
    [InlineData(Who.Reader, HttpStatusCode.Forbidden)]
    public async Task Each_picture_is_a_file_for_who_sees_it(Who who, HttpStatusCode status)
    {
        var (earlier, later) = TwoRounds();
        foreach (var round in (string[])["earlier", "later"])
        {
            var answer = await _house.Browser(who).GetAsync($"/{House.Ours}/networks/{later.Id}/waves/{earlier.Id}/{round}.svg");
            Assert.Equal(status, answer.StatusCode);
            if (status is HttpStatusCode.OK) Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
            Assert.Equal(who is Who.Analyst, (await answer.Content.ReadAsStringAsync()).Contains(Watched.Name, StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await _house.Browser(Who.Analyst).GetAsync($"/{House.Ours}/networks/{later.Id}/waves/{earlier.Id}/middle.svg")).StatusCode);
    }

    [Fact]
    public async Task Who_is_known_by_number_has_the_number_of_the_later_round()
    {
        var (earlier, later) = TwoRounds();

        var services = _house.In(House.Ours, Samhandling.Platform.Role.Coordinator);
        Assert.True((await services.GetRequiredService<CompareWaves>().Handle(later.Id, earlier.Id)).Try(out var waves, out _));

        Assert.Equal(later.Persons.Select(p => $"P{p.Pseudonym}").Order(StringComparer.Ordinal), waves.Persons.Where(p => p.After is not null).Select(p => p.Label).Order(StringComparer.Ordinal));
        Assert.Equal(waves.Persons.Count, waves.Persons.Select(p => p.Label).Distinct().Count());
    }

    [Fact]
    public async Task Where_few_came_or_went_only_the_analyst_sees_how_many()
    {
        var earlier = _house.Keep(Round(0, 40, 0));
        var later = _house.Keep(Round(2, 40, 1));

        var (reader, analyst) = (await _house.Page($"networks/{later.Id}/waves?earlier={earlier.Id}", Who.Reader), await _house.Page($"networks/{later.Id}/waves?earlier={earlier.Id}", Who.Analyst));

        Assert.Equal(["38"], reader.QuerySelectorAll(".facts .big").Select(f => f.TextContent));
        Assert.Contains("Fewer than five came or went", reader.Source.Text, StringComparison.Ordinal);
        Assert.Equal(["38", "2", "2", "38"], analyst.QuerySelectorAll(".facts .big").Select(f => f.TextContent));
    }

    [Fact]
    public async Task The_numbers_are_a_file_and_a_round_of_others_is_not_found()
    {
        var (earlier, later) = TwoRounds();
        var others = _house.Keep(Round(0, 40, 0), House.Another);
        var browser = _house.Browser(Who.Reader);

        Assert.Contains("Kept;19;19", await browser.GetStringAsync($"/{House.Ours}/networks/{later.Id}/waves/{earlier.Id}.csv"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/networks/{later.Id}/waves?earlier={others.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/networks/{others.Id}/waves")).StatusCode);
        Assert.DoesNotContain(others.Id.ToString(), await browser.GetStringAsync($"/{House.Ours}/networks/{later.Id}/waves"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rounds_of_another_kind_or_of_too_few_are_refused()
    {
        var later = _house.Keep(Round(10, 40, 1));
        var few = _house.Keep(Round(0, 4, 0));
        var undirected = _house.Keep(Round(0, 40, 0, isDirected: false));

        Assert.Contains("Fewer than five have answered", (await _house.Page($"networks/{later.Id}/waves?earlier={few.Id}", Who.Analyst)).QuerySelector(".message")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cannot be compared", (await _house.Page($"networks/{later.Id}/waves?earlier={undirected.Id}", Who.Analyst)).QuerySelector(".message")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private (NetworkStudy Earlier, NetworkStudy Later) TwoRounds() => (_house.Keep(Round(0, 40, 0)), _house.Keep(Round(10, 40, 1)));

    private static List<string> Rows(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("[aria-labelledby=ties-title] tbody tr").Select(r => string.Join(',', r.Children.Select(c => c.TextContent.Trim())))];

    /// <summary>A ring of so many people, from the given one on; in the later round every third turns to the next but one.</summary>
    private static NetworkStudy Round(int first, int people, int year, bool isDirected = true)
    {
        var ties = Enumerable.Range(0, people).Select(i => new Tie(i, (i + (year == 1 && i % 3 == 0 ? 2 : 1)) % people)).ToArray();
        var study = new NetworkStudy
        {
            Title = $"Round {year}",
            HeldOn = new(2025 + year, 5, 1),
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = new(2099, 1, 1),
            ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc),
            Ties = TieBytes.Of(Network.Build(people, ties, isDirected)),
        };
        study.Persons.AddRange(Enumerable.Range(0, people).Select(i => new NetworkPerson { Number = i, Pseudonym = i + 1, Key = $"{Watched.Key}-{first + i}", Name = $"{Watched.Name}-{first + i}" }));
        return study;
    }
}
