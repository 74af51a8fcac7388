using Microsoft.EntityFrameworkCore;
using Samhandling.Places;
using Samhandling.Reporting.Cases;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting.Cases;

public sealed class RemoveCaseTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task It_goes_with_its_referral_and_reaches_nobody_any_more()
    {
        var one = _house.Case(_house.Municipality("Fjällvik"));
        _house.Keep(new Samhandling.Places.Coverage.Reach { Activity = CasesModule.ActivityKey, RecordId = one.Id, PlaceId = one.PlaceId });
        _house.Referral(one);

        await (await OpenForm.At(_house, $"cases/{one.Id}/remove")).Send();

        Assert.False(await _house.Fresh().AdviceCases.AnyAsync());
        Assert.False(await _house.Fresh().Reaches.AnyAsync());
        Assert.False(await _house.Fresh().Set<Samhandling.Reporting.Referrals.Referral>().AnyAsync());
    }

    public void Dispose() => _house.Dispose();
}
