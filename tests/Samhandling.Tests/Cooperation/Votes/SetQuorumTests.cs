using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Votes;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Votes;

public sealed class SetQuorumTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public SetQuorumTests() => _house = _clock.House();

    [Fact]
    public async Task A_coordinator_says_the_rule_and_the_group_s_page_tells_what_it_means_today()
    {
        var group = _house.Group();
        _house.Voting(5, group);

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"groups/{group.Id}/quorum")).SendAll(("Least", "50"))).StatusCode);

        Assert.StartsWith("50 per cent of the seats: 3 of 5 today.", (await _house.Page($"groups/{group.Id}")).QuerySelector("#quorum ~ p")!.TextContent, StringComparison.Ordinal);
        Assert.True(Acting.Refused(await _house.Get<SetQuorum>().Handle(group.Id, new() { Least = 3 })).IsClash);
        Assert.Equal(50, (await _house.Fresh().QuorumRules.SingleAsync()).Least);
    }

    public void Dispose() => _house.Dispose();
}
