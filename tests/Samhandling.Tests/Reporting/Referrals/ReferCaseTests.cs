using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Mail;
using Samhandling.Reporting.Referrals;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Referrals;

public sealed class ReferCaseTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_can_help_gets_a_letter_that_does_not_say_what_the_firm_needs()
    {
        var (one, bank) = (_house.Case(_house.Municipality("Fjällvik"), "Bolaget"), _house.Organisation("Banken"));
        var anna = _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" }));
        _house.Engagement(anna, bank);
        var form = await OpenForm.At(_house, $"cases/{one.Id}", name: "refer-case");

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("Who", Givers.Key(anna.Id, bank.Id)), ("Need", "Lån till båt"), ("HasAgreed", "true"))).StatusCode);

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal("anna@example.org", mail.Recipient);
        Assert.DoesNotContain("Bolaget", mail.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Lån", mail.Body, StringComparison.Ordinal);
        var token = mail.Body[(mail.Body.LastIndexOf('/') + 1)..].Trim();
        var page = await House.Read(await _house.Browser(Who.Anonymous).GetAsync($"/{House.Ours}/referrals/answer/{token}"));
        Assert.Contains("Lån till båt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sent", (await _house.Page($"cases/{one.Id}")).QuerySelector(".todo .why")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_firm_s_yes_and_without_an_address_nothing_is_sent()
    {
        var (one, bank) = (_house.Case(_house.Municipality("Fjällvik")), _house.Organisation("Banken"));
        var who = Givers.Key(_house.Person("Bo Ek", bank).Id, bank.Id);

        Assert.Equal("HasAgreed", Acting.Refused(await _house.Get<ReferCase>().Handle(one.Id, new() { Who = who, Need = "Lån" })).Field);
        Assert.Contains("Bo Ek", Acting.Refused(await _house.Get<ReferCase>().Handle(one.Id, new() { Who = who, Need = "Lån", HasAgreed = true })).Reason, StringComparison.Ordinal);
        Assert.Equal("Who", Acting.Refused(await _house.Get<ReferCase>().Handle(one.Id, new() { Who = "?", Need = "Lån", HasAgreed = true })).Field);
        Assert.False(await _house.Fresh().OutgoingMails.AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
