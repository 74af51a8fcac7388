using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Dilemmas;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Dilemmas;

public sealed class RankingResultTests : IDisposable
{
    private readonly House _house = new();

    /// <summary>By hand: three from places with a company put the train first, one from a place without puts the bus first. All together the train has the mean place (1 + 1 + 1 + 3)/4.</summary>
    [Fact]
    public async Task A_place_without_a_company_is_shown_first_and_is_not_averaged_away()
    {
        var (with, without, unsaid) = (_house.MunicipalityThat("Fjällvik", hasCompany: true), _house.MunicipalityThat("Älvnäs", hasCompany: false), _house.Municipality("Norrvåg"));
        var dilemma = _house.Dilemma();
        for (var i = 0; i < 3; i++) _house.Ranked(dilemma, _house.Organisation($"Bolag {i}", place: with), 1, 2, 3);
        _house.Ranked(dilemma, _house.Organisation("Älvnäs kommun", place: without), 3, 2, 1);

        var page = await _house.Page($"dilemmas/{dilemma.Id}", Who.Reader);

        Assert.Equal(
            [
                "Municipalities without a destination company|1|3.0 (first for 0)|2.0 (first for 0)|1.0 (first for 1)|too few",
                "Municipalities with a destination company|3|1.0 (first for 3)|2.0 (first for 0)|3.0 (first for 0)|1.00",
                "Others, or where nobody has said|0|–|–|–|too few",
                "All together|4|1.5 (first for 3)|2.0 (first for 0)|2.5 (first for 1)|0.25",
            ],
            page.QuerySelectorAll("section[aria-labelledby=ranked] tbody tr").Select(row => string.Join('|', row.Children.Select(c => c.TextContent.Trim()))));
        Assert.Contains("Municipalities without a destination company", page.QuerySelector("section[aria-labelledby=ranked] .message.warn")!.TextContent, StringComparison.Ordinal);

        _house.Ranked(dilemma, _house.Organisation("Norrvåg kommun", place: unsaid), 1, 3, 2);
        var read = await _house.Fresh().Dilemmas.Include(d => d.Options).Include(d => d.Rankings).ThenInclude(r => r.Organisation).SingleAsync();
        Assert.Equal([1, 3, 1, 5], (await _house.Get<RankingResult>().Read(read)).Select(r => r.Count));
    }

    public void Dispose() => _house.Dispose();
}
