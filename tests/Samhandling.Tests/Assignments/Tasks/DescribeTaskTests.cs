using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Agreements;
using Samhandling.Assignments.Tasks;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class DescribeTaskTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_moved_to_another_area_of_its_agreement_and_to_none_of_another()
    {
        var task = _house.AssignmentTask();
        var agreement = await _house.Fresh().Agreements.SingleAsync();
        var (other, elsewhere) = (_house.Area(agreement, "Lärande"), _house.Area());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"assignment-tasks/{task.Id}/edit")).SendAll(("Text", "Driva på"), ("AreaId", other.Id.ToString()))).StatusCode);

        Assert.Equal(("Driva på", other.Id), (await _house.Fresh().AssignmentTasks.SingleAsync()) is var now ? (now.Text, now.AreaId) : default);
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<DescribeTask>().Handle(task.Id, new() { Text = "Driva på", AreaId = elsewhere.Id, Version = 1 }));
    }

    [Fact]
    public async Task It_cannot_say_what_another_task_of_the_agreement_says()
    {
        var area = _house.Area();
        var (first, second) = (_house.AssignmentTask(area), _house.AssignmentTask(area, "Ge råd"));

        Assert.Equal("Text", Acting.Refused(await _house.Get<DescribeTask>().Handle(second.Id, new() { Text = $"{first.Text} ", AreaId = area.Id })).Field);
    }

    public void Dispose() => _house.Dispose();
}
