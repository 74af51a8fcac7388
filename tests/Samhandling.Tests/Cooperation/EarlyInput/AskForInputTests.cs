using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.EarlyInput;
using Samhandling.Cooperation.Promises;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.EarlyInput;

public sealed class AskForInputTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AskForInputTests() => _house = _clock.House();

    [Fact]
    public async Task A_person_gets_a_letter_in_confidence_with_a_link_and_is_asked_once()
    {
        var (round, bank, anna) = (_house.InputRound(), _house.Organisation("Banken"), _house.Keep(Person.Of(new() { Name = "Anna Ek", Email = "anna@example.org" })));
        _house.Engagement(anna, bank);
        var form = await OpenForm.At(_house, $"early-input/{round.Id}", name: "ask-for-input");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("Who", Givers.Key(anna.Id, bank.Id)))).StatusCode);
        Assert.NotNull((await House.Read(await form.SendAll(("Who", Givers.Key(anna.Id, bank.Id))))).QuerySelector("#who-error"));

        var mail = await _house.Fresh().OutgoingMails.SingleAsync();
        Assert.Equal(("anna@example.org", true), (mail.Recipient, mail.IsConfidential));
        Assert.Contains($"/{House.Ours}/early-input/answer/", mail.Body, StringComparison.Ordinal);
        Assert.Equal((bank.Id, anna.Id), ((await _house.Fresh().InputInvitations.SingleAsync()).OrganisationId, (await _house.Fresh().InputInvitations.SingleAsync()).PersonId!.Value));
    }

    [Fact]
    public async Task Who_has_no_address_or_comes_after_the_last_day_is_told()
    {
        var (round, bank) = (_house.InputRound(closes: new(2026, 3, 2)), _house.Organisation("Banken"));
        var bo = _house.Person("Bo Ek", bank);

        Assert.Contains("Bo Ek", Acting.Refused(await _house.Get<AskForInput>().Handle(round.Id, new() { Who = Givers.Key(bo.Id, bank.Id) })).Reason, StringComparison.Ordinal);
        Assert.Equal("Who", Acting.Refused(await _house.Get<AskForInput>().Handle(round.Id, new() { Who = Givers.Key(null, bank.Id) })).Field);
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Contains("over", Acting.Refused(await _house.Get<AskForInput>().Handle(round.Id, new() { Who = Givers.Key(bo.Id, bank.Id) })).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
