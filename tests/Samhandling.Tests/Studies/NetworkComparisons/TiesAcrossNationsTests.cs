using Samhandling.Networks;
using Samhandling.Places;
using Samhandling.Places.Register;
using Samhandling.Studies.Analysis;
using Samhandling.Studies.NetworkStudies;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.NetworkStudies;

namespace Samhandling.Tests.Studies.NetworkComparisons;

public sealed class TiesAcrossNationsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_borders_page_tells_how_many_ties_of_a_network_cross_the_national_border()
    {
        Municipality("SE", "Hemma");
        Municipality("NO", "Borta");
        var study = _house.Keep(Ring(perSide: 5));

        var page = await _house.Page("borders", Who.Reader);

        // By hand: a ring of five here, five there and one of whom it is not known; two of the ring's ties are with that one, one of the nine others crosses.
        Assert.Equal(["Ringen", "1", "9"], page.QuerySelectorAll("section[aria-labelledby=ties] tbody tr > *").Select(cell => cell.TextContent));
        Assert.Equal($"/{House.Ours}/networks/{study.Id}?show=nation#picture", page.QuerySelector("section[aria-labelledby=ties] a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_network_with_fewer_than_five_on_one_side_is_not_told_of()
    {
        Municipality("SE", "Hemma");
        Municipality("NO", "Borta");
        _house.Keep(Ring(perSide: 4));

        Assert.Null((await _house.Page("borders")).QuerySelector("section[aria-labelledby=ties]"));
    }

    [Fact]
    public async Task The_picture_shows_ties_across_the_national_border_alone_to_those_who_see_names()
    {
        var study = _house.Keep(Ring(perSide: 5));
        Assert.Null((await _house.Page($"networks/{study.Id}", Who.Analyst)).QuerySelector("option[value=nation]"));
        Municipality("SE", "Hemma");
        Municipality("NO", "Borta");
        var seen = _house.Keep(Ring(perSide: 5));

        var page = await _house.Page($"networks/{seen.Id}?show=nation", Who.Analyst);
        Assert.True(page.QuerySelector("option[value=nation]")!.HasAttribute("selected"));
        Assert.Equal(1, page.QuerySelector("#picture svg.wide")!.QuerySelectorAll(".te, .ti").Sum(path => path.GetAttribute("d")?.Count(sign => sign == 'M') ?? 1));
        Assert.Null((await _house.Page($"networks/{seen.Id}", Who.Coordinator)).QuerySelector("option[value=nation]"));
    }

    public void Dispose() => _house.Dispose();

    private void Municipality(string country, string name)
    {
        var place = new Place { Country = country, Kind = PlaceKind.Municipality };
        place.Tell(new PlaceVersion { PlaceId = place.Id, Code = $"{country}-{name}", Name = name });
        _house.Keep(place);
    }

    /// <summary>A ring: so many in a municipality of one country, so many in one of another, and one of whom it is not known.</summary>
    private static NetworkStudy Ring(int perSide)
    {
        var count = (2 * perSide) + 1;
        var study = new NetworkStudy
        {
            Title = "Ringen",
            HeldOn = new(2026, 5, 1),
            Purpose = "p",
            LegalBasis = "l",
            DeleteOn = new(2099, 1, 1),
            ImportedAt = new(2026, 5, 2, 0, 0, 0, DateTimeKind.Utc),
            Ties = TieBytes.Of(Network.Build(count, [.. Enumerable.Range(0, count).Select(i => new Tie(i, (i + 1) % count))], isDirected: true, isWeighted: false)),
        };
        study.Persons.AddRange(Enumerable.Range(0, count).Select(i => new NetworkPerson { Number = i, Pseudonym = i + 1, Key = $"k{i}", Name = $"Person {i}", Sector = Sector.Public, Municipality = i < perSide ? "Hemma" : i < 2 * perSide ? "BORTA" : null }));
        return study;
    }
}
