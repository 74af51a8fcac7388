using Samhandling.Networks;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkDownloads;

/// <summary>The least weight of contacts, asked for by the address.</summary>
public sealed class ThresholdTests : IDisposable
{
    private static readonly string[] Figures = ["picture", "sector-mixing", "named-by"];

    private readonly House _house = new();
    private readonly NetworkStudy _study;

    // Every second one's contacts are light; those of two others weigh 2, the rest 3.
    public ThresholdTests() => _study = _house.Keep(Watched.Study(weight: t => t.From % 2 == 0 ? 1 : t.From is 1 or 21 ? 2 : 3));

    [Fact]
    public async Task The_page_its_report_and_its_files_are_of_the_heavier_contacts_and_say_so()
    {
        var page = await _house.Page($"networks/{_study.Id}?least=3", Who.Analyst);

        Assert.Contains("weigh 3 or more", page.QuerySelector("main")!.TextContent);
        Assert.Equal("3", page.QuerySelector("select[name=least] option[selected]")!.GetAttribute("value"));
        Assert.All(page.QuerySelectorAll("main a[href*='/figures/'], main a[href*='/report'], main a[href*='network.']"), a => Assert.Contains("least=3", a.GetAttribute("href")));
        foreach (var file in (string[])["figures/picture.svg", "report.html", "report"])
            Assert.Contains("weigh 3 or more", await Text(file, Who.Analyst, "3"));
        Assert.NotEqual(await Text("figures/named-by.csv", Who.Analyst, null), await Text("figures/named-by.csv", Who.Analyst, "3"));
        Assert.NotEqual(await Text("graph.json", Who.Analyst, null), await Text("graph.json", Who.Analyst, "3"));
        Assert.NotEqual(await Text("network.csv", Who.Analyst, null), await Text("network.csv", Who.Analyst, "3"));
    }

    [Fact]
    public async Task What_is_not_on_offer_is_the_whole()
    {
        var page = await _house.Page($"networks/{_study.Id}?least=2.5", Who.Analyst);

        Assert.DoesNotContain("weigh 2.5", page.QuerySelector("main")!.TextContent);
        Assert.Equal(await Text("figures/sector-mixing.csv", Who.Analyst, null), await Text("figures/sector-mixing.csv", Who.Analyst, "2.5"));
    }

    [Theory]
    [InlineData(Who.Reader)]
    [InlineData(Who.Partner)]
    public async Task Who_subtracts_one_threshold_from_another_learns_of_no_fewer_than_five(Who who)
    {
        var study = _house.Keep(Ring());
        Assert.Equal([(2.0, true), (3.0, false)], study.Analysis().Steps.Select(s => (s.Least, s.IsForAll)));
        var offered = (await _house.Page($"networks/{study.Id}", who)).QuerySelectorAll("select[name=least] option").Select(o => o.GetAttribute("value"));
        Assert.Equal(["", "2"], offered);
        var subtracted = 0;
        foreach (var figure in Figures)
        {
            var whole = Numbers(await Text($"figures/{figure}.csv", who, null, study));
            foreach (var least in (string[])["1", "2", "3", "2.5"])
            {
                var heavier = Numbers(await Text($"figures/{figure}.csv", who, least, study));
                var both = whole.Keys.Intersect(heavier.Keys).Select(cell => (First: whole[cell], Second: heavier[cell])).ToList();
                subtracted += both.Count;
                Assert.All(both, pair => Assert.True(Math.Abs(pair.First - pair.Second) is 0 or >= 5, $"{figure}, {least}: {pair}"));
            }
        }

        Assert.NotEqual(0, subtracted);
    }

    public void Dispose() => _house.Dispose();

    private Task<string> Text(string path, Who who, string? least, NetworkStudy? study = null) =>
        _house.Browser(who).GetStringAsync($"/{House.Ours}/networks/{(study ?? _study).Id}/{path}{(least is null ? "" : $"?least={least}")}");

    /// <summary>Eighty in two sectors, each of whom names the three next. All but five name lightly, two of them somewhat.</summary>
    private static NetworkStudy Ring()
    {
        var ties = Enumerable.Range(0, 80).SelectMany(i => Enumerable.Range(1, 3).Select(s => new Tie(i, (i + s) % 80, i % 16 != 1 ? 1 : i is 1 or 17 ? 2 : 3))).ToArray();
        var study = new NetworkStudy
        {
            Title = "Ring",
            HeldOn = new(2026, 5, 1),
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = new(2099, 1, 1),
            ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc),
            Ties = TieBytes.Of(Network.Build(80, ties, isDirected: true, isWeighted: true)),
        };
        study.Persons.AddRange(Enumerable.Range(0, 80).Select(i => new NetworkPerson { Number = i, Pseudonym = 80 - i, Key = $"{i}", Sector = i % 4 < 2 ? Sector.Public : Sector.Private }));
        study.Analysis();
        return study;
    }

    /// <summary>The whole numbers that stand alone in a cell, by row and column.</summary>
    private static Dictionary<(int Row, int Column), int> Numbers(string csv) => csv.Split('\n').Index()
        .SelectMany(row => row.Item.Trim().Split(',', ';').Index().Select(cell => (Row: row.Index, Column: cell.Index, Text: cell.Item)))
        .Where(cell => int.TryParse(cell.Text, System.Globalization.CultureInfo.InvariantCulture, out _))
        .ToDictionary(cell => (cell.Row, cell.Column), cell => int.Parse(cell.Text, System.Globalization.CultureInfo.InvariantCulture));
}
