using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Assignments.Financing;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Assignments.Financing;

public sealed class DescribeContributionTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task What_was_asked_is_decided()
    {
        var contribution = _house.Contribution();

        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"contributions/{contribution.Id}/edit")).SendAll(("Certainty", "Decided"), ("Amount", "750000"))).StatusCode);

        Assert.Equal((Certainty.Decided, 750_000L), (await _house.Fresh().Contributions.SingleAsync()) is var now ? (now.Certainty, now.Amount) : default);
    }

    public void Dispose() => _house.Dispose();
}
