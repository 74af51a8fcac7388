using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Settling;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Settling;

public sealed class DecideWantTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_is_declined_with_a_reason_and_never_without_and_can_be_opened_again()
    {
        var want = _house.WaitingWant();
        var form = await OpenForm.At(_house, $"wants/{want.Id}/decide");

        Assert.NotNull((await House.Read(await form.SendAll(("Fate", "Declined")))).QuerySelector("#reason-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Fate", "Declined"), ("Reason", "Finns redan"))).StatusCode);
        Assert.Contains("Finns redan", (await _house.Page($"wants/{want.Id}", Who.Reader)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"wants/{want.Id}/decide")).SendAll(("Fate", "Open"))).StatusCode);
        var kept = await _house.Fresh().Wants.SingleAsync();
        Assert.Equal((WantFate.Open, null), (kept.Fate, kept.Reason));
    }

    [Fact]
    public async Task Nothing_is_answered_while_wants_can_change_or_while_an_order_has_it()
    {
        var open = _house.Want(_house.AskedForWants(_house.WantRound(), _house.Organisation("Kassan")));
        var merged = _house.WaitingWant();
        _house.Merged(_house.Order(), merged);

        Assert.Contains("open until", Acting.Refused(await _house.Get<DecideWant>().Handle(open.Id, new() { Fate = WantFate.Accepted })).Reason, StringComparison.Ordinal);
        Assert.Contains("part of an order", Acting.Refused(await _house.Get<DecideWant>().Handle(merged.Id, new() { Fate = WantFate.Declined, Reason = "Nej", Version = 1 })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
