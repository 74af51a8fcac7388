using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class WithdrawConfirmationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_blocks_the_initiative_again_and_those_concerned_are_told()
    {
        var initiative = _house.Initiative();
        var said = _house.Confirmed(initiative, _house.DestinationCompany("Fjällvik"));
        _house.Confirmed(initiative, _house.DestinationCompany("Norrvåg"));

        var answer = await (await OpenForm.At(_house, $"confirmations/{said.Id}/withdraw")).Send(("Reason", "Styrelsen sa nej"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.False((await _house.Fresh().Initiatives.SingleAsync()).IsEligible);
        var page = await _house.Page($"initiatives/{initiative.Id}");
        Assert.StartsWith("Not enough are in any more, since", page.QuerySelector(".message h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll("#log ~ ol li").Length);
        Assert.Equal("Styrelsen sa nej", page.QuerySelector("td .cell-sub")!.TextContent);
        Assert.Equal(["Gemensam mässa: the money may be used", "Gemensam mässa: the money may no longer be used"], await _house.Fresh().OutgoingMails.Where(m => m.Recipient == "Coordinator@example.org").OrderBy(m => m.Id).Select(m => m.Subject).ToListAsync());
    }

    [Fact]
    public async Task A_partner_takes_back_what_its_own_organisation_said_only()
    {
        var initiative = _house.Initiative();
        var (own, other) = (_house.DestinationCompany("Fjällvik"), _house.DestinationCompany("Norrvåg"));
        _house.LetPartnerSpeakFor(own);
        var (mine, theirs) = (_house.Confirmed(initiative, own), _house.Confirmed(initiative, other));
        var withdraw = _house.Partner().GetRequiredService<WithdrawConfirmation>();

        Acting.Agreed(await withdraw.Handle(mine.Id, new()));
        Acting.Refused(await withdraw.Handle(mine.Id, new()));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => withdraw.Handle(theirs.Id, new()));
    }

    public void Dispose() => _house.Dispose();
}
