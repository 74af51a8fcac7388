using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Wants;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Wants;

public sealed class DescribeWantRoundTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task The_last_day_is_moved_until_the_round_is_settled()
    {
        var round = _house.WantRound(closes: Wanted.Over);
        var form = await OpenForm.At(_house, $"want-rounds/{round.Id}/edit");

        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("ClosesOn", "2999-03-20"))).StatusCode);
        Assert.Equal(new(2999, 3, 20), (await _house.Fresh().WantRounds.SingleAsync()).ClosesOn);

        var settled = Acting.Agreed(_house.WantRound("En annan", Wanted.Over).Settle(Wanted.Over.AddDays(1)));
        Assert.Contains("settled", Acting.Refused(settled.Change(new("En annan", "Nytt", Wanted.Over))).Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _house.Dispose();
}
