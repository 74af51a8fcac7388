using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class DescribeInitiativeTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Another_rule_is_reckoned_with_at_once()
    {
        var initiative = _house.Initiative();
        _house.Confirmed(initiative, _house.DestinationCompany("Fjällvik"));
        _house.Confirmed(initiative, _house.DestinationCompany("Norrvåg"));
        var form = await OpenForm.At(_house, $"initiatives/{initiative.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("LeastParties", "3"))).StatusCode);

        Assert.False((await _house.Fresh().Initiatives.SingleAsync()).IsEligible);
        Assert.StartsWith("Not enough are in any more", (await _house.Page($"initiatives/{initiative.Id}")).QuerySelector(".message h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_changes_the_rule_while_another_says_yes_is_told()
    {
        var initiative = _house.Initiative();
        var form = InitiativeForm.Of(initiative);
        _house.Confirmed(initiative, _house.DestinationCompany("Fjällvik"));

        Assert.True(Acting.Refused(await _house.Get<DescribeInitiative>().Handle(initiative.Id, form)).IsClash);
    }

    public void Dispose() => _house.Dispose();
}
