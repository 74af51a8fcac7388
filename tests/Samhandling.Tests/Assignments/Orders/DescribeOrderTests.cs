using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Orders;

public sealed class DescribeOrderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_is_published_can_be_mended_and_not_emptied()
    {
        var order = _house.Order(isPublished: true);
        var form = await OpenForm.At(_house, $"orders/{order.Id}/edit");

        Assert.NotNull((await House.Read(await form.SendAll(("HowMeasured", "")))).QuerySelector("#howmeasured-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("HowMeasured", "Deltagare per kommun"))).StatusCode);

        Assert.Equal("Deltagare per kommun", (await _house.Fresh().Orders.SingleAsync()).HowMeasured);
    }

    [Fact]
    public async Task A_task_that_is_unticked_is_no_more_the_order_s()
    {
        var task = _house.AssignmentTask();
        var order = _house.Order(Wanted.WholeOrder() with { Tasks = [task.Id] });

        Assert.Contains(order.Title, (await _house.Page($"assignment-tasks/{task.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"orders/{order.Id}/edit")).Send(("Title", order.Title))).StatusCode);

        Assert.False(await _house.Fresh().OrderTasks.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
