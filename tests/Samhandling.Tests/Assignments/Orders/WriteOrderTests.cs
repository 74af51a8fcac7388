using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Platform;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Orders;

public sealed class WriteOrderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_draft_needs_only_a_name_and_is_tied_to_its_tasks_once_however_often_it_is_sent()
    {
        var task = _house.AssignmentTask(_house.Area(_house.Agreement(from: new(2020, 1, 1))));
        var form = await OpenForm.At(_house, "orders/new");

        Assert.NotNull((await House.Read(await form.Send())).QuerySelector("#title-error"));
        Assert.Contains("i vår", (await House.Read(await form.Send(("Title", "Kurser"), ("ReportsOn", "2027-03-31\ni vår")))).QuerySelector("#reportson-error")!.TextContent, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 }) Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Title", "Kurser"), ("ReportsOn", "31.12.2027\n2027-03-31"), ("Tasks", $"{task.Id}"))).StatusCode);

        var order = await _house.Fresh().Orders.Include(o => o.Tasks).SingleAsync();
        Assert.Equal((true, task.Id), (order.IsDraft, order.Tasks.Single().TaskId));
        Assert.Equal([new DateOnly(2027, 3, 31), new DateOnly(2027, 12, 31)], order.ReportDays());
        await Assert.ThrowsAsync<NotFoundException>(() => _house.Get<WriteOrder>().Handle(OrderKind.Own, new() { Title = "Mer", Tasks = [Guid.NewGuid()] }));
    }

    [Fact]
    public async Task What_the_state_has_given_is_there_for_all_at_once_and_says_who_gave_it_when()
    {
        var form = await OpenForm.At(_house, "orders/new-national");

        Assert.NotNull((await House.Read(await form.Send(("Title", "Villkor för 2027")))).QuerySelector("#sender-error"));
        Assert.NotNull((await House.Read(await form.Send(("Title", "Villkor för 2027"), ("Sender", "Regeringen")))).QuerySelector("#givenon-error"));
        Assert.NotNull((await House.Read(await form.Send(("Title", "Villkor för 2027"), ("Sender", "Regeringen"), ("GivenOn", "2026-01-08"), ("Address", "javascript:1")))).QuerySelector("#address-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Title", "Villkor för 2027"), ("Sender", "Regeringen"), ("GivenOn", "2026-01-08"), ("What", "Redovisa insatserna"))).StatusCode);

        Assert.Contains("Regeringen, 08/01/2026", (await _house.Page("orders", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False((await _house.Fresh().Orders.SingleAsync()).IsDraft);
    }

    public void Dispose() => _house.Dispose();
}
