using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Studies.EditionStudies;
using Samhandling.Studies.Rounds;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Administration;
using Samhandling.Tests.Cooperation;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Studies.Rounds;

namespace Samhandling.Tests.Studies.EditionStudies;

public sealed class TieStudyTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_study_that_is_chosen_stands_on_the_edition_s_page_and_another_or_none_takes_its_place()
    {
        var (edition, round) = (_house.Edition(), await _house.Round());
        Assert.Null((await _house.Page($"editions/{edition.Id}", Who.Reader)).QuerySelector("#exit-questions"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"editions/{edition.Id}", Who.Analyst, "tie-study")).SendAll(("StudyId", round.StudyId.ToString()))).StatusCode);

        var title = (await _house.Fresh().Studies.SingleAsync()).Title;
        Assert.Contains(title, (await _house.Page($"editions/{edition.Id}", Who.Reader)).QuerySelector("#exit-questions + p")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody has answered yet", (await _house.Page($"editions/{edition.Id}", Who.Reader)).QuerySelector("#exit-questions ~ p ~ p")!.TextContent, StringComparison.Ordinal);
        await (await OpenForm.At(_house, $"editions/{edition.Id}", Who.Analyst, "tie-study")).SendAll(("StudyId", ""));
        Assert.False(await _house.Fresh().EditionStudies.AnyAsync());
    }

    [Fact]
    public async Task A_study_that_is_not_here_is_not_found_and_a_coordinator_chooses_none()
    {
        var edition = _house.Edition();

        await Assert.ThrowsAsync<Samhandling.Platform.NotFoundException>(async () => await (await _house.As<TieStudy>(Who.Analyst)).Handle(edition.Id, new() { StudyId = (await _house.TheirRound()).StudyId }));
        Assert.Null((await _house.Page($"editions/{edition.Id}")).QuerySelector("select[name='Form.StudyId']"));
    }

    public void Dispose() => _house.Dispose();
}
