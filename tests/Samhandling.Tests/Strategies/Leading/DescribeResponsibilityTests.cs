using System.Net;
using Microsoft.EntityFrameworkCore;
using Samhandling.Strategies.Leading;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Strategies.Leading;

public sealed class DescribeResponsibilityTests : IDisposable
{
    private readonly SetClock _clock = new();
    private readonly House _house;

    public DescribeResponsibilityTests() => _house = _clock.House();

    [Fact]
    public async Task Who_becomes_sure_or_ends_keeps_the_row_and_days_do_not_run_backwards()
    {
        var led = _house.Led(_house.Objective(), _house.Person("Anna Ek", _house.Organisation("Regionen")), isUnsure: true);
        var form = await OpenForm.At(_house, $"responsibilities/{led.Id}/edit", name: "describe-responsibility");

        Assert.NotNull((await House.Read(await form.SendAll(("To", "2025-01-01")))).QuerySelector("#to-error"));
        Assert.Equal(HttpStatusCode.Redirect, (await form.SendAll(("IsUnsure", "false"))).StatusCode);

        var kept = await _house.Fresh().Responsibilities.SingleAsync();
        Assert.Equal((false, null, 1), (kept.IsUnsure, kept.FollowUpOn, kept.Version));
        Assert.True(kept.IsHeldOn(new(2026, 3, 2)));
    }

    public void Dispose() => _house.Dispose();
}
