using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Processes;
using Samhandling.Strategies.Steps;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Processes;

public sealed class StartProcessTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_process_begins_with_the_usual_steps_and_the_next_with_what_the_last_became()
    {
        Assert.Contains("No process yet", (await _house.Page("processes")).QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
        var document = _house.Document();
        var form = await OpenForm.At(_house, "processes/new", name: "start-process");

        Assert.NotNull((await House.Read(await form.SendAll(("DocumentId", document.Id.ToString())))).QuerySelector("#title-error"));
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAll(("Title", "Strategin"), ("DocumentId", Guid.CreateVersion7().ToString()))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Title", "Strategin ses över"), ("DocumentId", document.Id.ToString()))).StatusCode);
        var process = await _house.Fresh().StrategyProcesses.Include(p => p.Steps).SingleAsync();
        Assert.Equal((8, 2), (process.Steps.Count, process.Steps.Count(s => s.IsWide)));

        Acting.Agreed(await _house.Get<RemoveStep>().Handle(process.Steps.Single(s => s.Place == 8).Id));
        Acting.Agreed(await _house.Get<AddStep>().Handle(process.Id, new() { Name = "Fest", Place = 9 }));
        Assert.EndsWith("Decision\nFest", await _house.Get<StartProcess>().Template(), StringComparison.Ordinal);

        var page = await _house.Page($"processes/{process.Id}", Who.Reader);
        Assert.Equal(8, page.QuerySelectorAll("section[aria-labelledby=steps] li").Length);
        Assert.Contains("money, staff, competence", page.QuerySelector("aside")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href$=decide]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await _house.Browser(Who.Partner).GetAsync($"/{House.Ours}/processes/new")).StatusCode);
    }

    [Fact]
    public async Task The_document_shows_how_it_is_made_stays_and_is_held_beside_others_in_breadth()
    {
        var (strategy, plan) = (_house.Document(), _house.Document("Planen"));
        var process = _house.Process(document: strategy);
        var area = _house.Objective(strategy, "Arbete");
        _house.Objective(strategy, "Arbete åt unga", partOf: area);
        _house.Objective(plan, "Fler gäster");

        Assert.Contains("Strategin ses över", (await _house.Page($"documents/{strategy.Id}")).QuerySelector("section[aria-labelledby=processes]")!.TextContent, StringComparison.Ordinal);
        var rows = await _house.Get<ReadBreadth>().Beside(strategy.Id);
        Assert.Equal([("Regionens strategi", 1, 2, 2, 1.0), ("Planen", 1, 1, 1, 0.0)], rows.Select(r => (r.Title, r.Areas, r.Objectives, r.Depth, r.PartsPerArea!.Value)));
        Assert.Equal("Regionens strategi: areas 1, objectives in all 2", (await _house.Page($"processes/{process.Id}/breadth", Who.Reader)).QuerySelector("h1")!.TextContent);

        var empty = _house.Document("Utkastet");
        _house.Process("Utkastet skrivs", empty);
        Assert.Contains("process", Acting.Refused(await _house.Get<Samhandling.Strategies.Documents.RemoveDocument>().Handle(empty.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
