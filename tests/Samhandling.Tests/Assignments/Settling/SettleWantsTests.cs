using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Assignments.Orders;
using Samhandling.Assignments.Settling;
using Samhandling.Assignments.Wants;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Settling;

public sealed class SettleWantsTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Each_who_wanted_something_is_told_what_became_of_each_want_once_all_have_an_answer_that_holds()
    {
        var round = _house.WantRound(closes: Wanted.Over);
        var bank = _house.AskedForWants(round, _house.Organisation("Banken"), _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));
        _house.AskedForWants(round, _house.Organisation("Kassan"), _house.Keep(Person.Of(new() { Name = "Bo Ek", Email = "bo@example.org" })));
        var (merged, declined) = (_house.Want(bank, "Fler kurser"), _house.Want(bank, "En egen buss"));
        var order = _house.Order();
        _house.Merged(order, merged);
        var settling = await OpenForm.At(_house, $"want-rounds/{round.Id}/settle");

        Assert.Contains("still a draft", await Bad(settling), StringComparison.Ordinal);
        await (await OpenForm.At(_house, $"orders/{order.Id}/publish")).Send();
        Assert.Contains("1 wants have no answer", await Bad(settling), StringComparison.Ordinal);
        Acting.Agreed(await _house.Get<DecideWant>().Handle(declined.Id, new() { Fate = WantFate.Declined, Reason = "Regionen kör redan" }));
        Assert.Equal(HttpStatusCode.Redirect, (await settling.Send()).StatusCode);
        Assert.Contains("settled", await Bad(settling), StringComparison.Ordinal);

        var letter = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("anna@example.org", letter.Recipient);
        Assert.Contains("Fler kurser\n  Del av beställningen Kurser i hela länet", letter.Body, StringComparison.Ordinal);
        Assert.Contains("En egen buss\n  Avböjt därför att: Regionen kör redan", letter.Body, StringComparison.Ordinal);
        var link = letter.Body.Split('/')[^1].Trim();
        Assert.Contains("Declined because: Regionen kör redan", (await _house.Page($"wants/answer/{link}", Who.Anonymous)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();

    private static async Task<string> Bad(OpenForm form) => (await House.Read(await form.Send())).QuerySelector(".message.bad")!.TextContent;
}
