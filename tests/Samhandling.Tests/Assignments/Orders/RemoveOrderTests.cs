using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Orders;

public sealed class RemoveOrderTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_draft_goes_and_its_wants_wait_for_an_answer_again()
    {
        var order = _house.Order();
        _house.Merged(order, _house.WaitingWant());

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"orders/{order.Id}/remove")).Send()).StatusCode);

        Assert.False(await _house.Fresh().Orders.AnyAsync());
        Assert.Equal(WantFate.Open, (await _house.Fresh().Wants.SingleAsync()).Fate);
    }

    [Fact]
    public async Task What_is_published_stays()
    {
        var order = _house.Order(isPublished: true);

        Assert.Contains("was published", Acting.Refused(await _house.Get<RemoveOrder>().Handle(order.Id)).Reason, StringComparison.Ordinal);
        Assert.True(await _house.Fresh().Orders.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
