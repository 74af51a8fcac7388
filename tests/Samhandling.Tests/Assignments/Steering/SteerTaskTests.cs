using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Steering;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Steering;

public sealed class SteerTaskTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_the_board_alone_decides_is_told_by_name_with_the_share_of_each_source()
    {
        var area = _house.Area();
        var (first, second) = (_house.AssignmentTask(area), _house.AssignmentTask(area, "Ge råd"));
        _house.AssignmentTask(area, "Leverera fakta");
        _house.AssignmentTask(area, "Svara på remisser");
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"assignment-tasks/{first.Id}/steering")).SendAll(("Source", "ContractorsBoard"), ("Note", "Styrelsen, 12 mars"))).StatusCode);
        Acting.Agreed(await _house.Get<SteerTask>().Handle(second.Id, new() { Source = SteeringSource.Clause, Note = "§ 4" }));

        var page = await _house.Page($"agreements/{area.AgreementId}/steering", Who.Reader);

        Assert.Equal("The contractor's board alone decides 1 of 4 tasks", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["1", "0", "1", "2"], page.QuerySelectorAll("tbody td:nth-child(2)").Select(td => td.TextContent));
        Assert.Equal(["25%", "0%", "25%", "50%"], page.QuerySelectorAll("tbody td:nth-child(3)").Select(td => td.TextContent.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Contains("Styrelsen, 12 mars", page.QuerySelector("#ContractorsBoard ~ ul")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#Unknown ~ ul li").Length);
    }

    [Fact]
    public async Task Of_two_who_say_who_decided_the_second_is_told()
    {
        var task = _house.AssignmentTask();
        Acting.Agreed(await _house.Get<SteerTask>().Handle(task.Id, new() { Source = SteeringSource.Clause }));

        Assert.True(Acting.Refused(await _house.Get<SteerTask>().Handle(task.Id, new() { Source = SteeringSource.Municipalities })).IsClash);
    }

    [Fact]
    public void Tasks_that_hold_no_more_are_in_no_share_and_without_tasks_there_is_none()
    {
        var retired = Acting.Agreed(AssignmentTask.In(Guid.NewGuid(), null, "Sälja resor", 0));
        Acting.Agreed(retired.Retire(new(2026, 1, 1)));

        Assert.All(SteeringShares.Of([retired]), share => Assert.Equal((0, null), (share.Tasks, share.Share)));
    }

    public void Dispose() => _house.Dispose();
}
