using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Referrals;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Referrals;

public sealed class AnswerReferralTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public AnswerReferralTests() => _house = _clock.House();

    [Fact]
    public async Task It_is_taken_and_then_closed_by_the_same_link()
    {
        var (_, token) = _house.Referral(_house.Case(_house.Municipality("Fjällvik")));
        var (browser, address) = (_house.Browser(Who.Anonymous), $"/{House.Ours}/referrals/answer/{token}");

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(browser, address)).SendAll(("State", "Taken"))).StatusCode);
        _clock.Now += TimeSpan.FromDays(4);
        var form = await OpenForm.At(browser, address);
        Assert.NotNull((await House.Read(await form.SendAll(("State", "Done")))).QuerySelector("#result-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("State", "Done"), ("Result", "Fick lånet"))).StatusCode);

        var kept = await _house.Fresh().Set<Referral>().SingleAsync();
        Assert.Equal((ReferralState.Done, new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 6), "Fick lånet"), (kept.State, kept.AnsweredOn!.Value, kept.ClosedOn!.Value, kept.Result));
    }

    [Fact]
    public async Task Another_partnership_s_link_and_a_guess_are_not_found()
    {
        var (_, token) = _house.Referral(_house.Case(_house.Municipality("Fjällvik")));
        var browser = _house.Browser(Who.Anonymous);

        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync($"/{House.Ours}/referrals/answer/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Another}/referrals/answer/{token}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync($"/{House.Ours}/referrals/answer/guess")).StatusCode);
    }

    [Fact]
    public void What_is_closed_can_be_said_better_and_does_not_open_again()
    {
        Referral referral = new() { CaseId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7(), PersonId = null, Need = "Lån", SentOn = Reported.Day, Hash = [1] };
        Assert.Equal("State", Acting.Refused(referral.Answer(ReferralState.Sent, null, Reported.Day)).Field);
        Acting.Agreed(referral.Answer(ReferralState.Declined, "Gör vi inte", Reported.Day.AddDays(3)));

        Assert.Equal("State", Acting.Refused(referral.Answer(ReferralState.Taken, null, Reported.Day.AddDays(4))).Field);
        Acting.Agreed(referral.Answer(ReferralState.Done, "Gjorde vi ändå", Reported.Day.AddDays(9)));

        Assert.Equal((false, 3, 2), (referral.IsOpen, referral.DaysOpen(Reported.Day.AddDays(90)), referral.Version));
    }

    public void Dispose() => _house.Dispose();
}
