using System.Net;
using Samhandling.Networks;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkComparisons;

public sealed class ComparePlacesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Places_are_sorted_each_with_how_many_answered_and_those_of_few_last_without_figures()
    {
        Three();

        var page = await _house.Page("networks/places?measure=meanout", Who.Reader);

        Assert.Equal(
            ["Much, 20 have answered | 5.0 | 5.0–5.0", "Little, 20 have answered | 2.0 | 2.0–2.0", "Few, fewer than 5 have answered | too few to show | –", "Nobody, nobody has answered | too few to show | –"],
            page.QuerySelectorAll("tbody tr").Select(r => string.Join(" | ", r.Children.Select(c => c.TextContent.Trim()))));
        Assert.Contains("Much lies surely higher than Little.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("meanout", Assert.Single(page.QuerySelectorAll("input[name=measure][checked]")).GetAttribute("value"));
    }

    [Fact]
    public async Task All_see_the_same_and_no_person()
    {
        Three();
        _house.Keep(Watched.Study());

        foreach (var who in (Who[])[Who.Reader, Who.Partner, Who.Coordinator, Who.Analyst])
        {
            var text = await _house.Browser(who).GetStringAsync($"/{House.Ours}/networks/places?measure=gini&measure=toptenth&measure=sectors&measure=reciprocity&measure=boundaryshare&measure=meanout");
            Assert.DoesNotContain(Watched.Name, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Watched.Key, text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Watched.Place, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task The_numbers_are_a_file_and_places_of_others_are_not_in_it()
    {
        Three();
        _house.Keep(Place("Theirs", 20, 3), House.Another);
        var browser = _house.Browser(Who.Reader);

        var csv = await browser.GetStringAsync($"/{House.Ours}/networks/places/meanout.csv");

        Assert.Contains("\"Much, 20 have answered\";5.0;", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Theirs", csv, StringComparison.Ordinal);
        Assert.Contains("<svg", await browser.GetStringAsync($"/{House.Ours}/networks/places/gini.svg"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/networks/places/density.csv")).StatusCode);
    }

    [Fact]
    public async Task Of_a_place_the_newest_round_counts()
    {
        _house.Keep(Place("Much", 20, 2, year: 2024));
        _house.Keep(Place("Much", 20, 5));

        Assert.Contains("5.0", Assert.Single((await _house.Page("networks/places?measure=meanout", Who.Reader)).QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_are_no_networks_that_is_said() =>
        Assert.Contains("There are no networks yet.", (await _house.Page("networks/places", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

    public void Dispose() => _house.Dispose();

    private void Three()
    {
        foreach (var study in (NetworkStudy[])[Place("Little", 20, 2), Place("Nobody", 0, 0), Place("Much", 20, 5), Place("Few", 4, 1)]) _house.Keep(study);
    }

    /// <summary>A ring in which everybody names so many next.</summary>
    private static NetworkStudy Place(string place, int people, int names, int year = 2026)
    {
        var study = new NetworkStudy
        {
            Title = $"Study of {place}",
            Place = place,
            HeldOn = new(year, 5, 1),
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = new(2099, 1, 1),
            ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc),
            Ties = TieBytes.Of(Network.Build(people, [.. from i in Enumerable.Range(0, people) from s in Enumerable.Range(1, names) select new Tie(i, (i + s) % people)], isDirected: true)),
        };
        study.Persons.AddRange(Enumerable.Range(0, people).Select(i => new NetworkPerson { Number = i, Pseudonym = i + 1, Key = $"k{i}", Sector = i % 2 == 0 ? Sector.Public : Sector.Private }));
        return study;
    }
}
