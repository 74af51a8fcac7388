using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Positions;
using Samhandling.Platform.Mail;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Positions;

public sealed class WithdrawSupportTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Who_stands_behind_it_still_is_told_and_that_it_was_said_stays()
    {
        var position = _house.Position();
        _house.Heard(position, _house.PartnersOrganisation("Bussbolaget"));
        var voice = _house.Heard(position, _house.Organisation("Banken"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"position-voices/{voice.Id}/withdraw")).Send(("Reason", "Ny styrelse"))).StatusCode);

        var mails = await _house.Fresh().OutgoingMails.ToListAsync();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, mail => Assert.Equal("Banken stands no longer behind Tåget till kusten", mail.Subject));
        Assert.All(mails, mail => Assert.Contains("Ny styrelse", mail.Body, StringComparison.Ordinal));
        var page = await _house.Page($"positions/{position.Id}", Who.Reader);
        Assert.StartsWith("0 stand behind it, 1 are", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ny styrelse", page.QuerySelector("section[aria-labelledby=behind]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("", Acting.Refused(await _house.Get<WithdrawSupport>().Handle(voice.Id, new())).Field);
    }

    [Fact]
    public async Task Somebody_elses_word_is_not_a_partners_to_take_back()
    {
        var voice = _house.Heard(_house.Position(), _house.Organisation("Banken"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<WithdrawSupport>().Handle(voice.Id, new()));
    }

    public void Dispose() => _house.Dispose();
}
