using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Merging;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Merging;

public sealed class MergeWantsTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public MergeWantsTests() => _house = _meanwhile.House();

    [Fact]
    public async Task Many_wants_become_one_order_and_one_want_is_split_among_two_and_each_keeps_whose_it_is()
    {
        var round = _house.WantRound(closes: Wanted.Over);
        var (one, two) = (_house.Want(_house.AskedForWants(round, _house.Organisation("Banken")), "Fler kurser"), _house.Want(_house.AskedForWants(round, _house.Organisation("Kassan")), "Kurser på kvällen"));
        var (order, other) = (_house.Order(), _house.Order(Wanted.WholeOrder("Kvällar")));
        var form = await OpenForm.At(_house, $"orders/{order.Id}/wants");

        Assert.Contains("Tick", (await House.Read(await form.Send())).QuerySelector(".message.bad")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendPlain([("Form.Wants", MergeWants.Form.Key(one)), ("Form.Wants", MergeWants.Form.Key(two))])).StatusCode);
        Acting.Agreed(await _house.Get<MergeWants>().Handle(other.Id, new() { Wants = [$"{two.Id}:1"] }));

        Assert.Equal(3, await _house.Fresh().OrderWants.CountAsync());
        Assert.Equal(["Fler kurser2, important · Banken · Take out", "Kurser på kvällen2, important · Kassan · Take out"], (await _house.Page($"orders/{order.Id}")).QuerySelectorAll("section[aria-labelledby=wants] li").Select(li => li.TextContent.Trim()));
        Assert.Contains("Part of the order Kurser i hela länet, Kvällar", (await _house.Page($"want-rounds/{round.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_merge_one_want_at_once_the_second_is_told_and_sees_where_it_is()
    {
        var want = _house.WaitingWant();
        var (order, other) = (_house.Order(), _house.Order(Wanted.WholeOrder("Kvällar")));
        var (form, late) = (await OpenForm.At(_house, $"orders/{order.Id}/wants"), await OpenForm.At(_house, $"orders/{order.Id}/wants"));
        _meanwhile.Act = async () => Acting.Agreed(await _house.Get<MergeWants>().Handle(other.Id, new() { Wants = [MergeWants.Form.Key(want)] }));

        Assert.Contains("meanwhile", await Bad(await form.Send(("Wants", MergeWants.Form.Key(want)))), StringComparison.Ordinal);
        Assert.Contains("Part of the order Kvällar", await Bad(await late.Send(("Wants", MergeWants.Form.Key(want)))), StringComparison.Ordinal);

        Assert.Equal(other.Id, (await _house.Fresh().OrderWants.SingleAsync()).OrderId);
    }

    [Fact]
    public async Task A_published_order_takes_no_more_in_and_a_declined_want_goes_nowhere()
    {
        var (want, declined) = (_house.WaitingWant(), _house.WaitingWant("Kassan", "En egen buss"));
        Acting.Agreed(await _house.Get<Samhandling.Assignments.Settling.DecideWant>().Handle(declined.Id, new() { Fate = WantFate.Declined, Reason = "Nej" }));

        Assert.Contains("published", Acting.Refused(await _house.Get<MergeWants>().Handle(_house.Order(isPublished: true).Id, new() { Wants = [MergeWants.Form.Key(want)] })).Reason, StringComparison.Ordinal);
        Assert.Contains("has got an answer", Acting.Refused(await _house.Get<MergeWants>().Handle(_house.Order().Id, new() { Wants = [$"{declined.Id}:1"] })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private static async Task<string> Bad(HttpResponseMessage answer) => (await House.Read(answer)).QuerySelector(".message.bad")!.TextContent;
}
