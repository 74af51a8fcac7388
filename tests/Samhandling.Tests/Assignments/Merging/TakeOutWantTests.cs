using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Merging;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Merging;

public sealed class TakeOutWantTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_want_that_no_order_has_any_more_waits_for_an_answer_again()
    {
        var want = _house.WaitingWant();
        var (one, two) = (_house.Merged(_house.Order(), want), _house.Merged(_house.Order(Wanted.WholeOrder("Kvällar")), want));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"order-wants/{one.Id}/remove")).Send()).StatusCode);
        Assert.Equal(WantFate.Merged, (await _house.Fresh().Wants.SingleAsync()).Fate);
        Acting.Agreed(await _house.Get<TakeOutWant>().Handle(two.Id));

        var kept = await _house.Fresh().Wants.SingleAsync();
        Assert.Equal((WantFate.Open, "Fler kurser"), (kept.Fate, kept.Text));
        Assert.False(await _house.Fresh().OrderWants.AnyAsync());
    }

    [Fact]
    public async Task What_is_published_stays()
    {
        var part = _house.Merged(_house.Order(isPublished: true), _house.WaitingWant());

        Assert.Contains("published", Acting.Refused(await _house.Get<TakeOutWant>().Handle(part.Id)).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
