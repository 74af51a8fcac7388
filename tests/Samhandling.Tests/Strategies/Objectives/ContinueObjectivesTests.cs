using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Objectives;

public sealed class ContinueObjectivesTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_kept_changed_new_and_left_out_is_told()
    {
        var before = _house.Document("Planen 2009");
        foreach (var text in new[] { "Fler gäster", "Ett gemensamt namn", "Egna mässor" }) _house.Objective(before, text);
        var now = _house.Document("Planen 2015", after: before);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"documents/{now.Id}/objectives/continue")).Send()).StatusCode);
        var taken = await _house.Fresh().Objectives.Where(o => o.DocumentId == now.Id).OrderBy(o => o.Place).ToListAsync();
        Acting.Agreed(await _house.Get<DescribeObjective>().Handle(taken[1].Id, new() { Text = "Destinationernas egna namn" }));
        Acting.Agreed(await _house.Get<RetireObjective>().Handle(taken[2].Id));
        _house.Objective(now, "Arbete året runt");

        var page = await _house.Page($"documents/{now.Id}/lineage");

        Assert.Equal("1 kept, 1 changed, 1 new, 1 left out.", page.QuerySelector("main section p")!.TextContent);
        Assert.Equal(["Destinationernas egna namn", "Arbete året runt"], page.QuerySelectorAll("ins").Select(i => i.TextContent));
        Assert.Equal(["Ett gemensamt namn", "Egna mässor"], page.QuerySelectorAll("del").Select(d => d.TextContent));
    }

    [Fact]
    public async Task Parts_stay_parts()
    {
        var before = _house.Document("Planen 2009");
        var whole = _house.Objective(before, "Fler bor här");
        _house.Objective(before, "Bostäder", partOf: whole);
        var now = _house.Document("Planen 2015", after: before);

        Acting.Agreed(await _house.Get<ContinueObjectives>().Handle(now.Id));

        var taken = await _house.Fresh().Objectives.Where(o => o.DocumentId == now.Id).OrderBy(o => o.Place).ToListAsync();
        Assert.Equal((taken[0].Id, whole.Id), (taken[1].ParentId!.Value, taken[0].ContinuesId!.Value));
    }

    [Fact]
    public async Task One_that_takes_no_place_or_has_its_own_is_refused()
    {
        var before = _house.Document("Planen 2009");
        var now = _house.Document("Planen 2015", after: before);
        _house.Objective(now);

        Assert.NotEmpty(Acting.Refused(await _house.Get<ContinueObjectives>().Handle(before.Id)).Reason);
        Assert.NotEmpty(Acting.Refused(await _house.Get<ContinueObjectives>().Handle(now.Id)).Reason);
    }

    public void Dispose() => _house.Dispose();
}
