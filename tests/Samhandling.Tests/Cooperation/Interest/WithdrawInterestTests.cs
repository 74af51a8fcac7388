using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Interest;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Interest;

public sealed class WithdrawInterestTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public WithdrawInterestTests() => _house = _clock.House();

    [Fact]
    public async Task What_is_taken_back_is_told_and_does_not_count()
    {
        var proposal = _house.Proposal();
        var interest = _house.Interest(proposal, _house.Organisation("Banken"));
        Assert.NotNull((await _house.Page($"persons/{interest.PersonId}")).QuerySelector("section[aria-labelledby=interests]"));

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"interests/{interest.Id}/withdraw")).Send()).StatusCode);

        Assert.Equal(new DateOnly(2026, 3, 2), (await _house.Fresh().DeclaredInterests.SingleAsync()).WithdrawnOn);
        var page = await _house.Page($"group-proposals/{proposal.Id}");
        Assert.Equal("0 of 3 organisations are interested", page.QuerySelector(".message h2")!.TextContent);
        Assert.Null((await _house.Page($"persons/{interest.PersonId}")).QuerySelector("section[aria-labelledby=interests]"));
        Assert.Contains("Taken back 02/03/2026", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organisation_s_is_not_ours_to_take_back()
    {
        var interest = _house.Interest(_house.Proposal(), _house.Organisation("Banken"));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<WithdrawInterest>().Handle(interest.Id));
    }

    public void Dispose() => _house.Dispose();
}
