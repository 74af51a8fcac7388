using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Strategies.Openness;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Openness;

public sealed class TellOccasionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_is_missing_is_told_against_the_register()
    {
        var (fjallvik, _) = (_house.Municipality("Fjällvik"), _house.Municipality("Norrvåg"));
        var municipality = _house.Organisation("Fjällviks kommun", place: fjallvik);
        _house.Organisation("Sparbanken", Sector.Private, place: fjallvik);
        var process = _house.Process();
        var step = _house.Step(process, "Samtal", isWide: true);
        var form = await OpenForm.At(_house, $"processes/{process.Id}/occasions/new", name: "tell-occasion");

        Assert.NotNull((await House.Read(await form.SendAll(("Women", "-1"), ("What", "Samtal")))).QuerySelector("#women-error"));
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAll(("What", "Samtal"), ("StepId", _house.Step(_house.Process("En annan")).Id.ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("What", "Samtal på biblioteket"), ("StepId", step.Id.ToString()), ("Parties", municipality.Id.ToString()), ("Women", "12"), ("Men", "9"))).StatusCode);

        Assert.Equal(municipality.Id, (await _house.Fresh().OccasionParties.SingleAsync()).OrganisationId);
        var open = await _house.Get<ReadOpenness>().Of(process.Id);
        Assert.Equal(["Business"], open.MissingSectors.Select(s => s.Name));
        Assert.Equal(["Norrvåg"], open.MissingMunicipalities.Select(m => m.Name));
        Assert.Equal((1, 2), open.Municipalities.Where(m => m.Name == "Fjällvik").Select(m => (m.TookPart, m.Registered)).Single());
        Assert.Equal((1, 1), open.Steps.Where(s => s.Step.Id == step.Id).Select(s => (s.Occasions, s.Organisations)).Single());
        Assert.Contains("1 of 2 municipalities", (await _house.Page($"processes/{process.Id}/openness", Who.Reader)).QuerySelector("section[aria-labelledby=missing]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_groups_are_withheld_and_what_they_could_be_reckoned_from_too()
    {
        var process = _house.Process();
        _house.Occasion(process, new(12, 9, 2, 9, 0, 12));

        var open = await _house.Get<ReadOpenness>().Of(process.Id);

        // By hand: all are known, so two others could be reckoned from women and men; one more is withheld. 9, 0, 12 stands in docs/methods/suppression.md.
        Assert.Null(open.Sexes.Cells[2].Count);
        Assert.Equal(2, open.Sexes.Cells.Count(c => c.Count is null));
        Assert.Equal([9, 0, 12], open.Ages.Cells.Select(c => c.Count));
        Assert.DoesNotContain("Others: 2", (await _house.Page($"processes/{process.Id}/openness")).Body!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
