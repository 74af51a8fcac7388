using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Cooperation.Initiatives;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Initiatives;

public sealed class AnchorConfirmationTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task A_conditional_yes_counts_once_it_is_anchored_at_home()
    {
        var initiative = _house.Initiative();
        _house.Confirmed(initiative, _house.DestinationCompany("Fjällvik"));
        var conditional = _house.Confirmed(initiative, _house.DestinationCompany("Norrvåg", isMandated: false));
        Assert.False((await _house.Fresh().Initiatives.SingleAsync()).IsEligible);

        var answer = await (await OpenForm.At(_house, $"confirmations/{conditional.Id}/anchor")).Send(("AnchoredIn", "Styreprotokoll, sak 4"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True((await _house.Fresh().Initiatives.SingleAsync()).IsEligible);
    }

    [Fact]
    public async Task Somebody_elses_yes_is_not_a_partners_to_anchor()
    {
        var initiative = _house.Initiative();
        var theirs = _house.Confirmed(initiative, _house.DestinationCompany("Norrvåg", isMandated: false));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => _house.Partner().GetRequiredService<AnchorConfirmation>().Handle(theirs.Id, new() { AnchoredIn = "Protokoll" }));
    }

    public void Dispose() => _house.Dispose();
}
