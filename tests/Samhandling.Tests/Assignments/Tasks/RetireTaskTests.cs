using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Tasks;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Tasks;

public sealed class RetireTaskTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task One_that_something_points_at_stays_to_be_read()
    {
        var task = _house.AssignmentTask();
        _house.AssignmentTask(_house.Area(), after: task);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"assignment-tasks/{task.Id}/retire")).Send()).StatusCode);

        Assert.NotNull((await _house.Fresh().AssignmentTasks.SingleAsync(t => t.Id == task.Id)).RetiredOn);
        Assert.StartsWith("holds no more since", (await _house.Page($"assignment-tasks/{task.Id}")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("It holds no more already", Acting.Refused(await _house.Get<RetireTask>().Handle(task.Id)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_to_which_nothing_points_goes()
    {
        Acting.Agreed(await _house.Get<RetireTask>().Handle(_house.AssignmentTask().Id));

        Assert.Empty(_house.Fresh().AssignmentTasks);
    }

    public void Dispose() => _house.Dispose();
}
