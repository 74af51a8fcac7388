using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.TaskLinks;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Strategies.Objectives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;
using Samhandling.Tests.Strategies;

namespace Samhandling.Tests.Assignments.TaskLinks;

public sealed class LinkTaskTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_a_task_is_for_stands_on_its_page_and_on_the_objectives()
    {
        var (task, objective) = (_house.AssignmentTask(), _house.Objective());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"assignment-tasks/{task.Id}/link", name: "link-task")).SendAll(("ObjectiveId", objective.Id.ToString()), ("Strength", "Direct"), ("Motive", "Står i målet"))).StatusCode);

        Assert.Contains("Arbete året runt", (await _house.Page($"assignment-tasks/{task.Id}", Who.Reader)).QuerySelector("#for-objectives ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Driva processer: directly", (await _house.Page($"objectives/{objective.Id}")).QuerySelector("#tasks-for-it ~ ul")!.TextContent, StringComparison.Ordinal);
        // An objective that a task points at is retired and not lost.
        Acting.Agreed(await _house.Get<RetireObjective>().Handle(objective.Id));
        Assert.NotNull((await _house.Fresh().Objectives.SingleAsync()).RetiredOn);
    }

    [Fact]
    public async Task It_is_said_once_and_not_both_for_an_objective_and_for_none()
    {
        var (task, objective) = (_house.AssignmentTask(), _house.Objective());
        var forIt = new LinkTask.Form { ObjectiveId = objective.Id };
        var forNone = new LinkTask.Form { Strength = LinkStrength.None, Motive = "Samordnar de andra" };
        Acting.Agreed(await _house.Get<LinkTask>().Handle(task.Id, forIt));

        Assert.Equal("ObjectiveId", Acting.Refused(await _house.Get<LinkTask>().Handle(task.Id, forIt)).Field);
        Assert.Equal("Strength", Acting.Refused(await _house.Get<LinkTask>().Handle(task.Id, forNone)).Field);
        Assert.Equal("Motive", Acting.Refused(await _house.Get<LinkTask>().Handle(task.Id, new() { Strength = LinkStrength.None, Motive = " " })).Field);
        Assert.Equal("ObjectiveId", Acting.Refused(await _house.Get<LinkTask>().Handle(task.Id, new() { ObjectiveId = objective.Id, Strength = LinkStrength.None, Motive = "Ändå" })).Field);
        Assert.Equal("ObjectiveId", Acting.Refused(await _house.Get<LinkTask>().Handle(task.Id, new())).Field);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<LinkTask>().Handle(task.Id, new() { ObjectiveId = Guid.NewGuid() }));
        Assert.Single(_house.Fresh().TaskLinks);
    }

    // The fixture of the task table: nine tasks, seven for an objective, one deliberately for none: 7/9 = 78 %.
    [Fact]
    public async Task Of_nine_tasks_seven_are_linked_and_the_gap_is_seen_from_both_sides()
    {
        var area = _house.Area();
        var strategy = _house.Document();
        var (carried, bare) = (_house.Objective(strategy, "Gäster i hela länet"), _house.Objective(strategy, "Bostäder i alla kommuner"));
        var tasks = Enumerable.Range(1, 9).Select(n => _house.AssignmentTask(area, $"Uppgift {n}")).ToList();
        foreach (var task in tasks.Take(7)) Acting.Agreed(await _house.Get<LinkTask>().Handle(task.Id, new() { ObjectiveId = carried.Id }));
        Acting.Agreed(await _house.Get<LinkTask>().Handle(tasks[7].Id, new() { Strength = LinkStrength.None, Motive = "Samordnar de andra" }));

        var page = await _house.Page($"agreements/{area.AgreementId}/objectives", Who.Reader);

        Assert.Equal("7 of 9 tasks are for an objective (78%)", page.QuerySelector("h1")!.TextContent.Replace("78 %", "78%", StringComparison.Ordinal));
        Assert.Equal(["Uppgift 9"], page.QuerySelectorAll("#tasks-without ~ ul li").Select(li => li.TextContent));
        Assert.Equal([bare.Text], page.QuerySelectorAll("#objectives-without ~ ul li").Select(li => li.TextContent));
        Assert.Equal(8, page.QuerySelectorAll("tbody tr").Length);
    }

    public void Dispose() => _house.Dispose();
}
