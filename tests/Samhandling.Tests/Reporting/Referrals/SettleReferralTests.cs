using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Reporting.Referrals;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Referrals;

public sealed class SettleReferralTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_told_by_telephone_is_noted()
    {
        var (referral, _) = _house.Referral(_house.Case(_house.Municipality("Fjällvik")));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"referrals/{referral.Id}", Who.Partner)).SendAll(("State", "Declined"), ("Result", "Har inte tid"))).StatusCode);

        Assert.Equal((ReferralState.Declined, "Har inte tid"), ((await _house.Fresh().Set<Referral>().SingleAsync()).State, (await _house.Fresh().Set<Referral>().SingleAsync()).Result));
    }

    public void Dispose() => _house.Dispose();
}
