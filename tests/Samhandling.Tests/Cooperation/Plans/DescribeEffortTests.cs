using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Cooperation.Plans;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Cooperation.Plans;

public sealed class DescribeEffortTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task An_effort_is_moved_and_a_day_before_its_first_is_told_at_its_field()
    {
        var effort = _house.Effort();

        var refused = await House.Read(await (await OpenForm.At(_house, $"efforts/{effort.Id}/edit")).SendAll(("To", "2026-05-01")));
        Assert.NotNull(refused.QuerySelector(".field.bad #to"));
        Assert.Equal(HttpStatusCode.Redirect, (await (await OpenForm.At(_house, $"efforts/{effort.Id}/edit")).SendAll(("From", "2026-04-28"), ("To", "2026-05-01"))).StatusCode);

        Assert.Equal((new DateOnly(2026, 4, 28), 1), ((await _house.Fresh().Efforts.SingleAsync()).From, (await _house.Fresh().Efforts.SingleAsync()).Version));
    }

    public void Dispose() => _house.Dispose();
}
