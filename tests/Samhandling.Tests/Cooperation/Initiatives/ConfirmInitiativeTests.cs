using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Cooperation.Mandates;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class ConfirmInitiativeTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;
    private readonly Initiative _initiative;

    public ConfirmInitiativeTests()
    {
        _house = _clock.House();
        _initiative = _house.Initiative();
    }

    [Fact]
    public async Task The_second_destination_that_says_yes_lets_the_money_be_used_and_those_concerned_are_told()
    {
        var (first, second) = (_house.DestinationCompany("Fjällvik"), _house.DestinationCompany("Norrvåg"));
        _house.LetPartnerSpeakFor(first);
        _house.Confirmed(_initiative, first);
        Assert.Empty(_house.Fresh().OutgoingMails);

        var answer = await (await OpenForm.At(_house, $"initiatives/{_initiative.Id}", name: "confirm-initiative")).Send(("OrganisationId", second.Id.ToString()), ("Amount", "30000"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await _house.Page($"initiatives/{_initiative.Id}");
        Assert.Equal("The money may be used", page.QuerySelector(".message h2")!.TextContent);
        Assert.Equal("2 of the 2 that are needed count (destination companies), with 80,000 SEK together.", page.QuerySelector(".message p")!.TextContent);
        var letters = await _house.Fresh().OutgoingMails.OrderBy(m => m.Recipient).ToListAsync();
        Assert.Equal(["Coordinator@example.org", "Partner@example.org"], letters.Select(m => m.Recipient));
        Assert.All(letters, m => Assert.Equal("Gemensam mässa: the money may be used", m.Subject));
    }

    [Fact]
    public async Task Whoever_holds_a_mandate_is_offered_as_who_said_yes_and_stands_there()
    {
        var (destination, anna) = (_house.DestinationCompany("Fjällvik"), _house.Person("Anna Mandat"));
        _house.Mandate(destination, anna);
        _house.Mandate(_house.DestinationCompany("Norrvåg"), _house.Person("Utgången Mandat"), f => f with { To = new(2026, 3, 1) });
        var form = await OpenForm.At(_house, $"initiatives/{_initiative.Id}", name: "confirm-initiative");
        var offered = (await _house.Page($"initiatives/{_initiative.Id}")).QuerySelectorAll("#personid option").Select(o => o.TextContent).ToList();
        Assert.Contains("Anna Mandat, Fjällvik", offered);
        Assert.DoesNotContain(offered, name => name.StartsWith("Utgången", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Redirect, (await form.Send(("OrganisationId", destination.Id.ToString()), ("PersonId", anna.Id.ToString()), ("Amount", "1000"))).StatusCode);

        Assert.Contains("Anna Mandat", (await _house.Page($"initiatives/{_initiative.Id}")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_yes_above_the_ceiling_is_conditional_and_counts_not()
    {
        _house.Confirmed(_initiative, _house.DestinationCompany("Fjällvik"));

        var said = _house.Confirmed(_initiative, _house.DestinationCompany("Norrvåg"), 150_001);

        Assert.Equal((Verdict.Outside, new DateOnly(2026, 4, 1)), (said.Verdict, said.AnchorBy));
        Assert.False((await _house.Fresh().Initiatives.SingleAsync()).IsEligible);
        Assert.Equal("Outside the mandate: to be anchored by 01/04/2026", (await _house.Page($"initiatives/{_initiative.Id}")).QuerySelector("tbody .is-gap")!.TextContent);
    }

    [Fact]
    public void A_mandate_that_lapsed_between_proposal_and_decision_binds_nobody()
    {
        var company = _house.DestinationCompany("Fjällvik", isMandated: false);
        _house.Mandate(company, _house.Person("Åsa Ek", company), f => f with { To = new(2026, 3, 1) });

        Assert.Equal(Verdict.Outside, _house.Confirmed(_initiative, company).Verdict);
    }

    [Fact]
    public async Task A_partner_says_yes_for_its_own_organisation_only()
    {
        var (own, other) = (_house.DestinationCompany("Fjällvik"), _house.DestinationCompany("Norrvåg"));
        _house.LetPartnerSpeakFor(own);
        var confirm = _house.Partner().GetRequiredService<ConfirmInitiative>();

        Acting.Agreed(await confirm.Handle(_initiative.Id, new() { OrganisationId = own.Id, Amount = 1 }));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => confirm.Handle(_initiative.Id, new() { OrganisationId = other.Id, Amount = 1 }));
    }

    [Fact]
    public async Task Nothing_is_no_amount()
    {
        var company = _house.DestinationCompany("Fjällvik");

        Assert.Equal("Amount", Acting.Refused(await _house.Get<ConfirmInitiative>().Handle(_initiative.Id, new() { OrganisationId = company.Id, Amount = 0 })).Field);
        Assert.Empty(_house.Fresh().Confirmations);
    }

    public void Dispose() => _house.Dispose();
}
